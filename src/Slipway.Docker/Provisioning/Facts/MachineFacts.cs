using Slipway.Docker.Provisioning.Apt;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Everything about a machine that decides what has to be done on it.</summary>
internal sealed record MachineFacts
{
    /// <summary>Whether this is Linux.</summary>
    public required bool IsLinux { get; init; }

    /// <summary>Whether the current user is root.</summary>
    public required bool IsRoot { get; init; }

    /// <summary>The processor architecture in Debian's terms.</summary>
    public required string Architecture { get; init; }

    /// <summary>Which distribution this is.</summary>
    public required OperatingSystemRelease System { get; init; }

    /// <summary>What starts services.</summary>
    public required InitSystem InitSystem { get; init; }

    /// <summary>Whether the kernel's control groups are mounted; without them no container runs.</summary>
    public required bool HasControlGroups { get; init; }

    /// <summary>Which programs are there.</summary>
    public required ToolFacts Tools { get; init; }

    /// <summary>Which packages are installed.</summary>
    public required DpkgStatus Packages { get; init; }

    /// <summary>Where packages come from.</summary>
    public required AptConfiguration Apt { get; init; }

    /// <summary>The engine's configuration file.</summary>
    public required DaemonConfiguration Daemon { get; init; }

    /// <summary>The engine.</summary>
    public required EngineFacts Engine { get; init; }
}
