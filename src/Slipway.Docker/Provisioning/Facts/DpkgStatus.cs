namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Which Debian packages are installed, from dpkg's status file.</summary>
/// <param name="Installed">Name and version of each package that is fully installed.</param>
/// <param name="Broken">Packages whose installation was interrupted.</param>
internal sealed record DpkgStatus(IReadOnlyDictionary<string, string> Installed, IReadOnlySet<string> Broken)
{
    /// <summary>Where dpkg keeps it.</summary>
    public const string Path = "/var/lib/dpkg/status";

    /// <summary>Where dpkg keeps what it has not entered there yet.</summary>
    public const string Journal = "/var/lib/dpkg/updates";

    /// <summary>Whether dpkg itself was interrupted: apt refuses to work until that is repaired.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Reads the status file; null is no file.</summary>
    public static DpkgStatus Parse(string? text)
    {
        var installed = new Dictionary<string, string>(StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        string name = "", status = "", version = "";
        foreach (var line in (text ?? "").AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                Add();
            }
            else if (Field(line, "Package: ") is { } package)
            {
                name = package;
            }
            else if (Field(line, "Status: ") is { } state)
            {
                status = state[(state.LastIndexOf(' ') + 1)..];
            }
            else if (Field(line, "Version: ") is { } number)
            {
                version = number;
            }
        }

        Add();
        return new(installed, broken);

        void Add()
        {
            if (name.Length > 0 && status == "installed")
            {
                installed[name] = version;
            }
            else if (name.Length > 0 && status is "half-installed" or "unpacked" or "half-configured" or "triggers-awaited" or "triggers-pending")
            {
                broken.Add(name);
            }

            (name, status, version) = ("", "", "");
        }
    }

    private static string? Field(ReadOnlySpan<char> line, string name)
        => line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..].Trim().ToString() : null;
}
