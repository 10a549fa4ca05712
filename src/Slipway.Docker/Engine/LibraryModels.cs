using Docker.DotNet.Models;
using Slipway.Docker.Images;

namespace Slipway.Docker.Engine;

/// <summary>Translates the library's models, which change with each of its versions. Missing fields are null there, whatever their types say.</summary>
internal static class LibraryModels
{
    public static ImageFacts Image(ImageInspectResponse image)
    {
        var config = image.Config;
        return new ImageFacts
        {
            Id = image.ID ?? "",
            Tags = List(image.RepoTags),
            Digests = List(image.RepoDigests),
            Size = image.Size,
            User = config?.User ?? "",
            Entrypoint = List(config?.Entrypoint),
            Command = List(config?.Cmd),
            Environment = List(config?.Env),
            WorkingFolder = config?.WorkingDir ?? "",
            ExposedPorts = List(config?.ExposedPorts?.Keys),
            Labels = new Dictionary<string, string>(config?.Labels ?? new Dictionary<string, string>()),
            Healthcheck = Healthcheck(config?.Healthcheck),
            Created = image.Created is { } created ? new DateTimeOffset(DateTime.SpecifyKind(created, DateTimeKind.Utc)) : null,
            OperatingSystem = image.Os ?? "",
            Architecture = image.Architecture ?? "",
            Layers = List(image.RootFS?.Layers),
        };
    }

    public static ContainerState Container(ContainerInspectResponse container)
    {
        var state = container.State;
        return new ContainerState(
            container.ID ?? "",
            state?.Status ?? "",
            (int)(state?.ExitCode ?? 0),
            state?.OOMKilled ?? false,
            state?.Error ?? "",
            state?.Health?.Status is null or "" or "none"
                ? null
                : new ContainerHealth(state.Health.Status, (int)state.Health.FailingStreak, (state.Health.Log?.LastOrDefault()?.Output ?? "").TrimEnd()));
    }

    public static DiskUse? DiskUse(SystemDataUsageInfoResponse usage)
        => usage is { ImageUsage: { } images, ContainerUsage: { } containers, VolumeUsage: { } volumes, BuildCacheUsage: { } cache }
            ? new DiskUse(
                Item(images.TotalCount, images.ActiveCount, images.TotalSize, images.Reclaimable),
                Item(containers.TotalCount, containers.ActiveCount, containers.TotalSize, containers.Reclaimable),
                Item(volumes.TotalCount, volumes.ActiveCount, volumes.TotalSize, volumes.Reclaimable),
                Item(cache.TotalCount, cache.ActiveCount, cache.TotalSize, cache.Reclaimable))
            : null;

    private static DiskUseItem Item(long? count, long? active, long? bytes, long? reclaimable)
        => new((int)(count ?? 0), (int)(active ?? 0), bytes ?? 0, reclaimable ?? 0);

    private static Healthcheck? Healthcheck(HealthcheckConfig? check)
        => check?.Test is { Count: > 0 } test && test[0] != "NONE"
            ? new Healthcheck(
                [.. test],
                check.Interval ?? TimeSpan.Zero,
                check.Timeout ?? TimeSpan.Zero,
                check.StartPeriod ?? TimeSpan.Zero,
                (int)(check.Retries ?? 0))
            : null;

    private static IReadOnlyList<string> List(IEnumerable<string>? values) => values is null ? [] : [.. values];
}
