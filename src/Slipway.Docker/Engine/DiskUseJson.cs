using System.Text.Json;

namespace Slipway.Docker.Engine;

/// <summary>Reads <c>/system/df</c>, in the form up to API 1.51 and in the later one, which has the sums.</summary>
internal static class DiskUseJson
{
    public static DiskUse Read(JsonElement? json)
        => json.Has("ImageUsage") || json.Has("BuildCacheUsage")
            ? new DiskUse(Sums(json.Object("ImageUsage")), Sums(json.Object("ContainerUsage")), Sums(json.Object("VolumeUsage")), Sums(json.Object("BuildCacheUsage")))
            : new DiskUse(Images(json), Containers(json), Volumes(json), Cache(json));

    private static DiskUseItem Sums(JsonElement? usage)
        => new((int)usage.Number("TotalCount"), (int)usage.Number("ActiveCount"), usage.Number("TotalSize"), usage.Number("Reclaimable"));

    private static DiskUseItem Images(JsonElement? json)
    {
        var images = json.Items("Images").ToList();
        var active = images.Where(image => image.Number("Containers") > 0).ToList();
        var bytes = json.Number("LayersSize");
        // Of an image in use all is kept; what it shares with others is counted with the first that is kept.
        var kept = active.Sum(image => image.Number("Size") - Math.Max(0, image.Number("SharedSize"))) + active.Select(image => Math.Max(0, image.Number("SharedSize"))).DefaultIfEmpty().Max();
        return new DiskUseItem(images.Count, active.Count, bytes, Math.Max(0, bytes - kept));
    }

    private static DiskUseItem Containers(JsonElement? json)
    {
        var containers = json.Items("Containers").ToList();
        var active = containers.Where(container => container.Text("State") is "running" or "paused" or "restarting").ToList();
        var bytes = containers.Sum(container => container.Number("SizeRw"));
        return new DiskUseItem(containers.Count, active.Count, bytes, bytes - active.Sum(container => container.Number("SizeRw")));
    }

    private static DiskUseItem Volumes(JsonElement? json)
    {
        var volumes = json.Items("Volumes").Select(volume => volume.Object("UsageData")).ToList();
        var active = volumes.Where(volume => volume.Number("RefCount") > 0).ToList();
        // -1 means that the size is not known.
        var bytes = volumes.Sum(volume => Math.Max(0, volume.Number("Size")));
        return new DiskUseItem(volumes.Count, active.Count, bytes, bytes - active.Sum(volume => Math.Max(0, volume.Number("Size"))));
    }

    private static DiskUseItem Cache(JsonElement? json)
    {
        var records = json.Items("BuildCache").ToList();
        var own = records.Where(record => !record.Flag("Shared")).ToList();
        return new DiskUseItem(
            records.Count,
            records.Count(record => record.Flag("InUse")),
            own.Sum(record => record.Number("Size")),
            own.Where(record => !record.Flag("InUse")).Sum(record => record.Number("Size")));
    }
}
