using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>What exists, is less than ideal, and is left as it is.</summary>
internal static class Notices
{
    private const string Feature = "{\"features\":{\"containerd-snapshotter\":true}}";

    private const string Consequence
        = "Builds for several platforms and registry caches need it; plain builds do not. "
        + "Turning it on hides the images that exist until it is turned off again";

    /// <summary>All of them, each with what the user can do.</summary>
    public static IEnumerable<string> Of(MachineFacts facts, ProvisionOptions options)
    {
        if (options.Docker && StoreNotice(facts) is { } store)
        {
            yield return store;
        }

        if (options.Go && facts.Tools.Go is { IsSufficient: false } go)
        {
            yield return $"Go {go.Version} ({CommandText.Escape(go.Path)}) is older than {GoToolchain.Minimum} and is not replaced. "
                + "Images are built with the Go of their base image; live reload on the host and the Go tests need a newer one first on PATH.";
        }
    }

    private static string? StoreNotice(MachineFacts facts)
    {
        var path = DaemonConfiguration.DefaultPath;
        return facts switch
        {
            { Engine.Running.ContainerdStore: false } =>
                $"The Docker engine runs without the containerd image store. {Consequence}: to do so, put {Feature} into {path} and restart the engine.",
            { Engine.Running: not null } => null,
            { Daemon.ContainerdStore: false } =>
                $"{path} turns the containerd image store off, and stays as it is. {Consequence}.",
            { Daemon.ContainerdStore: null, Engine.HasImagesInOldStore: true } =>
                $"The Docker engine was used without the containerd image store and has images, so it is started as it was. {Consequence}: "
                + $"to do so, put {Feature} into {path} and restart the engine.",
            _ => null,
        };
    }
}
