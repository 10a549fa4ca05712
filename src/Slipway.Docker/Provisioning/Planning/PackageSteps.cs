using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Apt;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>Steps that install packages.</summary>
internal static class PackageSteps
{
    /// <summary>Adds the source if it is needed, and installs everything in one go; nothing when nothing is missing.</summary>
    public static IEnumerable<ProvisionStep> Install(MachineFacts facts, IReadOnlyList<PackageNeed> packages)
    {
        if (packages.Count == 0)
        {
            yield break;
        }

        if (facts.System.IsBookworm && packages.Any(package => package.FromTrixie) && AddTrixie(facts) is { Actions.Count: > 0 } source)
        {
            yield return source;
        }

        yield return new(
            "Read the package lists",
            "there is something to install",
            TimeSpan.FromSeconds(5))
        {
            Actions = [new RunCommand(AptCommands.Update(), MayFail: true)],
        };

        var names = packages
            .Select(package => package.FromTrixie && facts.System.IsBookworm ? $"{package.Name}/{TrixieSource.Suite}" : package.Name)
            .ToArray();
        yield return new(
            $"Install {Words.Count(packages.Count, "package")}",
            string.Join(", ", packages.Select(package => $"{package.Name} ({package.Why})")),
            packages.Aggregate(TimeSpan.Zero, (sum, package) => sum + package.Estimate))
        {
            Actions =
            [
                .. Repair(facts),
                new SimulateInstall(AptCommands.Simulate(names)),
                .. KeepRegistryStopped(facts, packages),
                new RunCommand(AptCommands.Install(names)),
            ],
        };
    }

    private static ProvisionStep AddTrixie(MachineFacts facts)
    {
        List<ProvisionAction> actions = [];
        // The pin first: at no time is the source there without it.
        if (!facts.Apt.PinnedReleases.Contains(TrixieSource.Suite))
        {
            actions.Add(new WriteFile(TrixieSource.PinFile, TrixieSource.Pin));
        }

        if (facts.Apt.SourceOf(TrixieSource.Suite) is null)
        {
            actions.Add(new WriteFile(TrixieSource.SourceFile, TrixieSource.For(DebianArchive.Of(facts)!)));
        }

        return new(
            "Add Debian 13 as a package source",
            "Debian 12's own Docker and Go are too old; pinned low, so nothing that is installed is upgraded",
            TimeSpan.Zero)
        {
            Actions = actions,
        };
    }

    private static IEnumerable<ProvisionAction> Repair(MachineFacts facts)
        => facts.Packages is { Interrupted: true } or { Broken.Count: > 0 } ? [new RunCommand(AptCommands.Repair(), MayFail: true)] : [];

    /// <summary>The package's service would listen on all interfaces; tests start the program themselves.</summary>
    private static IEnumerable<ProvisionAction> KeepRegistryStopped(MachineFacts facts, IReadOnlyList<PackageNeed> packages)
        => facts.InitSystem == InitSystem.Systemd && packages.Any(package => package.Name == "docker-registry")
            ? [new RunCommand(Command.Of("systemctl", "mask", "docker-registry.service"))]
            : [];
}
