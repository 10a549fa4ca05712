using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>Steps that configure and start the engine.</summary>
internal static class EngineSteps
{
    /// <summary>Turns the containerd image store on, for an engine that does not run yet and says nothing about it.</summary>
    public static IEnumerable<ProvisionStep> Configure(MachineFacts facts, ProvisionOptions options)
    {
        if (!options.Docker || facts.Engine is not { Running: null, HasImagesInOldStore: false } || facts.Daemon.ContainerdStore is not null)
        {
            yield break;
        }

        yield return new(
            "Turn on the containerd image store",
            "images for several platforms and registry caches need it"
                + (facts.Daemon.Text is null ? "" : "; everything else in the file stays"),
            TimeSpan.Zero)
        {
            Actions = [new WriteFile(DaemonConfiguration.DefaultPath, facts.Daemon.WithContainerdStore(), Replaces: facts.Daemon.Text)],
        };
    }

    /// <summary>Starts the engine when nothing answers.</summary>
    public static IEnumerable<ProvisionStep> Start(MachineFacts facts, ProvisionOptions options)
    {
        if (!options.Docker || facts.Engine.Running is not null)
        {
            yield break;
        }

        yield return new(
            "Start the Docker engine",
            facts.InitSystem == InitSystem.None ? "it does not run, and there is no init system that would start it" : "it does not run",
            TimeSpan.FromSeconds(4))
        {
            Actions = [.. MountControlGroups(facts), new StartEngine(facts.InitSystem, facts.Daemon)],
        };
    }

    /// <summary>An init system has done this.</summary>
    private static IEnumerable<ProvisionAction> MountControlGroups(MachineFacts facts)
        => facts is { InitSystem: InitSystem.None, HasControlGroups: false }
            ? [new RunCommand(Command.Of("mount", "-t", "cgroup2", "cgroup2", "/sys/fs/cgroup"))]
            : [];
}
