using System.Text;

namespace Slipway.Docker.Provisioning.Apt;

/// <summary>
/// The files that let single packages come from Debian 13 on a Debian 12 machine: a source beside the one that is
/// configured, and a pin so low that nothing is taken from it unless it is asked for by name.
/// </summary>
internal static class TrixieSource
{
    /// <summary>The suite that is added.</summary>
    public const string Suite = "trixie";

    /// <summary>The source's file.</summary>
    public const string SourceFile = "/etc/apt/sources.list.d/slipway-trixie.sources";

    /// <summary>The pin's file.</summary>
    public const string PinFile = "/etc/apt/preferences.d/slipway-trixie";

    /// <summary>The pin: lower than what is installed (100), so it never upgrades anything.</summary>
    public const string Pin = $"""
        # Packages of Debian 13 are installed only when they are asked for by name.
        Package: *
        Pin: release n={Suite}
        Pin-Priority: 50

        """;

    /// <summary>What makes the configured source work (keys, trust, validity) makes the same archive's other suite work too.</summary>
    private static readonly string[] CarriedOptions =
    [
        "Architectures", "Signed-By", "Trusted", "Allow-Insecure", "Allow-Weak", "Check-Valid-Until", "Valid-Until-Min",
        "Valid-Until-Max", "Check-Date", "Date-Max-Future", "By-Hash",
    ];

    /// <summary>The source: the configured one's archive, with the suite exchanged.</summary>
    public static string For(AptSource configured)
    {
        var text = new StringBuilder()
            .Append("# Docker and Go from Debian 13, beside this machine's own release.\n")
            .Append("# Made from ").Append(configured.File).Append(".\n")
            .Append("Types: deb\n")
            .Append("URIs: ").AppendJoin(' ', configured.Uris.Where(uri => !AptConfiguration.IsDisc(uri))).Append('\n')
            .Append("Suites: ").Append(Suite).Append('\n')
            .Append("Components: main\n");
        foreach (var name in CarriedOptions)
        {
            if (configured.Options.TryGetValue(name, out var value))
            {
                // An embedded key begins on the line after the name.
                text.Append(name).Append(value.StartsWith('\n') ? ":" : ": ").Append(value).Append('\n');
            }
        }

        return text.ToString();
    }
}
