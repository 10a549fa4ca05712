namespace Slipway.Docker.Engine;

/// <summary>The emulators that the kernel starts by itself (binfmt_misc).</summary>
internal static class Emulators
{
    private const string Folder = "/proc/sys/fs/binfmt_misc";
    private const string Prefix = "qemu-";

    /// <summary>The platforms that can be emulated.</summary>
    public static IReadOnlyList<string> Platforms()
    {
        try
        {
            return Directory.Exists(Folder)
                ? [.. Directory.EnumerateFiles(Folder, Prefix + "*").Where(IsEnabled).Select(Platform).Distinct()]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsEnabled(string file) => File.ReadAllText(file).StartsWith("enabled", StringComparison.Ordinal);

    private static string Platform(string file) => Path.GetFileName(file)[Prefix.Length..] switch
    {
        "arm" => "linux/arm/v7",
        var name => Architectures.Platform("linux", name),
    };
}
