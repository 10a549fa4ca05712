using System.Globalization;
using Slipway.Docker.Provisioning.Apt;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>What stands in the way on a supported machine and is the user's to decide, because something exists already.</summary>
internal static class Obstacles
{
    /// <summary>The oldest engine that builds with BuildKit by default and knows the containerd image store.</summary>
    private const int OldestEngine = 23;

    /// <summary>All of them at once; usually none.</summary>
    public static IEnumerable<string> Of(MachineFacts facts, ProvisionOptions options, IReadOnlyList<PackageNeed> packages)
        => (options.Docker ? EngineObstacles(facts) : []).Concat(SourceObstacles(facts, options, packages));

    private static IEnumerable<string> EngineObstacles(MachineFacts facts)
    {
        if (facts.Engine is { Running: null, IsDefault: false })
        {
            yield return $"DOCKER_HOST is {CommandText.Escape(facts.Engine.Endpoint)}, and no Docker engine answers there. "
                + "Provisioning starts an engine on this machine only: start that engine, or unset DOCKER_HOST.";
        }

        if (facts.Engine.Running is null && facts.Daemon.Error is { } error)
        {
            yield return $"{DaemonConfiguration.DefaultPath} cannot be read as the engine's configuration: {CommandText.Escape(error)}. "
                + "Correct the file, or move it away to have one made.";
        }

        var version = facts.Engine.Running?.Version ?? facts.Packages.Installed.GetValueOrDefault("docker.io");
        if (MajorOf(version) < OldestEngine)
        {
            yield return $"The Docker engine on this machine is {CommandText.Escape(version!)}; {OldestEngine} or newer is needed. "
                + "What is installed is not upgraded here: upgrade it, or remove it (Debian's own with apt-get remove docker.io; "
                + "images and volumes stay) and run provisioning again.";
        }
    }

    private static IEnumerable<string> SourceObstacles(MachineFacts facts, ProvisionOptions options, IReadOnlyList<PackageNeed> packages)
    {
        var needsTrixie = facts.System.IsBookworm && packages.Any(package => package.FromTrixie) && facts.Apt.SourceOf(TrixieSource.Suite) is null;
        var needsArchive = packages.Count > 0 || GoImageSteps.IsNeeded(facts, options);
        if (needsArchive && DebianArchive.Of(facts) is null)
        {
            yield return "No enabled package source for this Debian release's component main was found in /etc/apt/sources.list or "
                + $"/etc/apt/sources.list.d. Add one (deb URI {DebianArchive.CodenameOf(facts)} main) and run provisioning again.";
        }
        else if (needsTrixie && facts.Apt.TakenFiles.Contains(TrixieSource.SourceFile))
        {
            yield return $"{TrixieSource.SourceFile} exists but gives no enabled source for {TrixieSource.Suite}, component main. "
                + "It is not overwritten: enable it, or remove it to have it made anew.";
        }

        if (needsTrixie && !facts.Apt.PinnedReleases.Contains(TrixieSource.Suite) && facts.Apt.TakenFiles.Contains(TrixieSource.PinFile))
        {
            yield return $"{TrixieSource.PinFile} exists but does not pin release n={TrixieSource.Suite} for all packages. "
                + "It is not overwritten: correct it, or remove it to have it made anew.";
        }

        if (GoImageSteps.IsNeeded(facts, options) && DebianArchive.Of(facts) is { } archive && facts.Apt.PlainUri(archive) is null)
        {
            yield return $"The package source in {archive.File} names no http, https or file location "
                + $"({CommandText.Escape(string.Join(' ', archive.Uris))}), which making the image {GoBaseImage.Reference} needs. "
                + "Add one, or make or pull an image of that name.";
        }
    }

    private static int? MajorOf(string? version)
    {
        var text = version ?? "";
        var epoch = text.IndexOf(':', StringComparison.Ordinal);
        var digits = string.Concat(text[(epoch + 1)..].TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
    }
}
