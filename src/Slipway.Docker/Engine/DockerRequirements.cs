namespace Slipway.Docker.Engine;

/// <summary>Says what an environment lacks.</summary>
internal static class DockerRequirements
{
    private const string Provision = "on Debian 12 or 13 as root, --provision does it";

    public static IReadOnlyList<DockerProblem> Check(DockerEnvironment environment, DockerNeeds needs)
    {
        IEnumerable<DockerProblem?> problems =
        [
            needs.HasFlag(DockerNeeds.Client) ? Client(environment) : null,
            needs.HasFlag(DockerNeeds.Buildx) ? Buildx(environment) : null,
            needs.HasFlag(DockerNeeds.Compose) ? Compose(environment) : null,
            needs.HasFlag(DockerNeeds.Engine) ? Engine(environment) : null,
            needs.HasFlag(DockerNeeds.ContainerdStore) ? Store(environment) : null,
        ];
        return [.. problems.OfType<DockerProblem>()];
    }

    private static DockerProblem? Client(DockerEnvironment environment)
        => environment.Tools.Client is null
            ? new DockerProblem(DockerNeeds.Client, "There is no program 'docker' on PATH.", $"install Docker ({Provision}), or put its client on PATH")
            : null;

    private static DockerProblem? Buildx(DockerEnvironment environment) => environment.Tools.Buildx switch
    {
        null => new DockerProblem(
            DockerNeeds.Buildx,
            "Docker's client has no buildx plugin.",
            $"install the package docker-buildx-plugin (docker-buildx on Debian 13; {Provision}), or put docker-buildx into ~/.docker/cli-plugins"),
        var buildx when !buildx.IsAtLeast(0, 13) => new DockerProblem(
            DockerNeeds.Buildx,
            $"Docker's buildx plugin is too old: {buildx.Path} is {buildx.Version}, needed is {DockerEnvironment.OldestBuildx}.",
            $"install a newer one ({Provision}); the first folder that has a plugin wins, ~/.docker/cli-plugins before those of the system"),
        _ => null,
    };

    private static DockerProblem? Compose(DockerEnvironment environment)
        => environment.Tools.Compose is null
            ? new DockerProblem(
                DockerNeeds.Compose,
                "Docker's client has no Compose plugin.",
                $"install the package docker-compose-plugin (docker-compose on Debian 13; {Provision}), or put docker-compose into ~/.docker/cli-plugins")
            : null;

    private static DockerProblem? Engine(DockerEnvironment environment) => environment.Failure switch
    {
        null => null,
        EngineFailure.PermissionDenied => new DockerProblem(
            DockerNeeds.Engine,
            environment.FailureMessage ?? "This user may not use the engine's socket.",
            "add the user to the group docker (sudo usermod -aG docker \"$USER\") and log in again, or run as root; members of that group have root's rights on this machine"),
        EngineFailure.NotRunning => new DockerProblem(
            DockerNeeds.Engine,
            environment.FailureMessage ?? "The engine does not answer.",
            $"start it (systemctl start docker, Docker Desktop; {Provision}){Meant(environment)}"),
        _ => new DockerProblem(
            DockerNeeds.Engine,
            environment.FailureMessage ?? "The engine could not be asked.",
            $"docker version shows what the client sees{Meant(environment)}"),
    };

    private static DockerProblem? Store(DockerEnvironment environment)
        => environment.Info is { UsesContainerdStore: false }
            ? new DockerProblem(
                DockerNeeds.ContainerdStore,
                $"The engine keeps images in its classic store ({environment.Info.StorageDriver}): its default builder builds one platform at a time and exports no cache.",
                "put {\"features\": {\"containerd-snapshotter\": true}} into /etc/docker/daemon.json and restart the engine (images have to be pulled or built again), or use another builder (docker buildx create)")
            : null;

    private static string Meant(DockerEnvironment environment)
        => environment.Endpoint is { Source: not "default" } endpoint ? $"; {endpoint.Source} says that it is at {endpoint.Host}" : "";
}
