namespace Slipway.Docker.Builds;

/// <summary>Platforms as containerd writes them: <c>os[/architecture[/variant]]</c>, an architecture alone, or <c>local</c>.</summary>
public static class PlatformName
{
    private static readonly string[] Systems =
        ["linux", "windows", "darwin", "freebsd", "netbsd", "openbsd", "dragonfly", "solaris", "illumos", "aix", "android", "plan9", "wasi", "wasip1"];

    private static readonly string[] Architectures =
    [
        "amd64", "arm64", "arm", "386", "riscv64", "ppc64le", "ppc64", "s390x", "mips64le", "mips64", "mipsle", "mips", "loong64", "wasm",
        "x86_64", "x86-64", "aarch64", "armhf", "armel", "i386",
    ];

    private static readonly Dictionary<string, string[]> Variants = new()
    {
        ["arm"] = ["v5", "v6", "v7", "v8", "5", "6", "7", "8"],
        ["arm64"] = ["v8", "8", "v9"],
        ["amd64"] = ["v1", "v2", "v3", "v4"],
    };

    /// <summary>The rule that a platform breaks, as a part of a sentence; null when it is good.</summary>
    public static string? Problem(string platform)
    {
        var parts = platform.Split('/');
        if (platform == "local" || (parts.Length == 1 && (Systems.Contains(platform) || Architectures.Contains(platform))))
        {
            return null;
        }

        if (parts.Length is < 2 or > 3 || Array.Exists(parts, part => part.Length == 0))
        {
            return "a platform is written os/architecture or os/architecture/variant, such as linux/arm64";
        }

        return !Systems.Contains(parts[0]) ? Unknown("operating system", parts[0], Systems)
            : !Architectures.Contains(parts[1]) ? Unknown("architecture", parts[1], Architectures)
            : parts.Length == 3 && !(Variants.TryGetValue(parts[1], out var variants) && variants.Contains(parts[2]))
                ? Unknown($"variant of {parts[1]}", parts[2], Variants.GetValueOrDefault(parts[1]) ?? [])
            : null;
    }

    private static string Unknown(string what, string value, string[] known)
        => $"'{value}' is no known {what}" + (known.Length == 0 ? "" : $"; known are {string.Join(", ", known)}");
}
