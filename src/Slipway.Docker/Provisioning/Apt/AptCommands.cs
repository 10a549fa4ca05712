using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Apt;

/// <summary>apt and dpkg, called so that they never ask and never draw.</summary>
internal static class AptCommands
{
    private static readonly string[] Quiet =
    [
        "-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3",
    ];

    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["DEBIAN_FRONTEND"] = "noninteractive",
    };

    /// <summary>A command in which dpkg may be busy: killing it half-way leaves packages that have to be repaired.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>Reads the package lists.</summary>
    public static Command Update() => Apt(["update", .. Quiet]);

    /// <summary>Says what <see cref="Install"/> would do.</summary>
    public static Command Simulate(IEnumerable<string> packages)
        => Apt(["install", "--simulate", "-q", "--no-install-recommends", "--", .. packages]);

    /// <summary>Installs packages with what they depend on, and nothing that is only recommended. Existing configuration files stay.</summary>
    public static Command Install(IEnumerable<string> packages) => Apt(
    [
        "install", "-y", .. Quiet, "-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold",
        "--no-install-recommends", "--", .. packages,
    ]);

    /// <summary>Finishes an installation that was interrupted.</summary>
    public static Command Repair() => Command.Of("dpkg", "--configure", "-a") with { Environment = Environment, GracePeriod = Grace };

    private static Command Apt(string[] arguments)
        => Command.Of("apt-get", arguments) with { Environment = Environment, GracePeriod = Grace };
}
