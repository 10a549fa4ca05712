using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

/// <summary>The recorded logs.</summary>
internal static class Recorded
{
    public static IReadOnlyList<string> Names { get; } =
        ["cold", "warm", "buildtime-changed", "source-changed", "fail", "copy-missing", "cancel", "compile-error"];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Progress", "Data", name + ".txt"));

    public static BuildProgress Read(string name)
    {
        var reader = new ProgressReader();
        reader.Feed(Bytes(name));
        return reader.Complete();
    }
}
