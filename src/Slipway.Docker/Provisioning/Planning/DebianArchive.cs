using Slipway.Docker.Provisioning.Apt;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>The Debian archive that this machine is configured to use. There is no other: no host is built in.</summary>
internal static class DebianArchive
{
    /// <summary>The source that Debian 13 comes from already, else the one of the machine's own release.</summary>
    public static AptSource? Of(MachineFacts facts)
        => facts.Apt.SourceOf(TrixieSource.Suite, CodenameOf(facts), "stable", "oldstable");

    /// <summary>The name of the machine's release.</summary>
    public static string CodenameOf(MachineFacts facts) => facts.System.IsTrixie ? TrixieSource.Suite : "bookworm";
}
