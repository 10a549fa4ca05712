namespace Slipway.Docker.Engine;

/// <summary>Names of architectures: the kernel's and QEMU's in Go's form.</summary>
internal static class Architectures
{
    public static string Normalize(string architecture) => architecture switch
    {
        "x86_64" or "x86-64" => "amd64",
        "aarch64" => "arm64",
        "armv7l" or "armhf" => "arm/v7",
        "armv6l" or "armel" => "arm/v6",
        "i386" or "i486" or "i586" or "i686" => "386",
        "loongarch64" => "loong64",
        "mips64el" => "mips64le",
        "mipsel" => "mipsle",
        _ => architecture,
    };

    public static string Platform(string system, string architecture)
        => system.Length == 0 || architecture.Length == 0 ? "" : $"{system}/{Normalize(architecture)}";
}
