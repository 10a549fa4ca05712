namespace Slipway.Docker.Provisioning.Execution;

/// <summary>What to do about failures that are well known by what they print.</summary>
internal static class FailureHints
{
    private static readonly (string[] Signs, string Hint)[] Known =
    [
        (["No space left on device", "You don't have enough free space"],
            "The disk is full: make room (an engine with Go needs about 1.5 GB, the Go image 1.5 GB for a moment) and run provisioning again."),
        (["NO_PUBKEY", "is not signed", "EXPKEYSIG", "unknown key", "Release signed by unknown key"],
            "The archive's signature cannot be checked with the keys of this machine: bring debian-archive-keyring up to date (apt-get install debian-archive-keyring)."),
        (["Could not get lock", "is another process using it"],
            "Another program is installing packages: wait until it has finished and run provisioning again."),
        (["Temporary failure resolving", "Could not resolve", "Could not connect", "Connection refused", "Failed to fetch", "Failed getting release file", "Connection timed out"],
            "The package archive cannot be reached: check the network and the sources under /etc/apt, or the proxy (http_proxy, Acquire::http::Proxy)."),
        (["Unable to locate package", "was not found", "has no installation candidate"],
            "The archive does not offer the package: check that the sources under /etc/apt name a complete Debian archive that has trixie."),
        (["unmet dependencies", "held broken packages"],
            "The packages do not fit what is installed here; nothing was changed. Packages on hold (apt-mark showhold) or from other sources may be the reason."),
        (["Read-only file system"],
            "The file system cannot be written to."),
        (["Operation not permitted", "unshare failed"],
            "This machine does not let root do it; in a container, the container has to be privileged."),
        (["Cannot connect to the Docker daemon"],
            "The Docker engine has stopped answering: look at its log."),
    ];

    /// <summary>The first hint that fits what was printed; null when none does.</summary>
    public static string? For(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        return Known
            .Where(known => known.Signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)))
            .Select(known => known.Hint)
            .FirstOrDefault();
    }
}
