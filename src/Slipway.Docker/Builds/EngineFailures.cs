using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Failures of the tools: client, plugin, engine, builder.</summary>
internal static class EngineFailures
{
    public static BuildDiagnosis? Classify(FailureEvidence evidence) => evidence switch
    {
        _ when IsSocketDenied(evidence) => SocketPermission(evidence),
        _ when evidence.Says("Cannot connect to the Docker daemon")
            || evidence.Says("failed to connect to the docker API")
            || evidence.Says("error during connect") => NotRunning(evidence),
        _ when evidence.Says("is not a docker command")
            || evidence.Says("unknown command: docker buildx")
            || (evidence.Says("unknown flag: --progress") && !evidence.Says("docker buildx build --help")) => BuildxMissing(),
        _ when evidence.Says("invalid progress mode") || evidence.Says("invalid progress type") => BuildxTooOld("--progress rawjson"),
        _ when evidence.Between("unknown flag: ", "\n") is { } flag && evidence.Says("docker buildx build") => BuildxTooOld(flag.Trim()),
        _ when evidence.Between("no builder \"", "\"") is { } builder => new BuildDiagnosis(
            BuildFailureKind.BuilderMissing,
            $"There is no builder '{TerminalText.Escape(builder)}'.",
            "docker buildx ls lists the builders; docker buildx create --name NAME makes one"),
        _ when evidence.Says("does not currently support exporting manifest lists")
            || evidence.Says("Multi-platform build is not supported for the docker driver")
            || evidence.Says("Multiple platforms feature is currently not supported for docker driver")
            || evidence.Says("Cache export is not supported for the docker driver")
            || evidence.Says("currently not supported for docker driver") => Unable(evidence),
        _ => null,
    };

    private static bool IsSocketDenied(FailureEvidence evidence)
        => evidence.Says("permission denied while trying to connect to the Docker")
            || (evidence.Says("permission denied") && evidence.Says("connect: permission denied"));

    private static BuildDiagnosis SocketPermission(FailureEvidence evidence) => new(
        BuildFailureKind.SocketPermission,
        "This user may not use Docker's socket.",
        "add the user to the group docker (sudo usermod -aG docker \"$USER\") and log in again, or run as root; members of that group have root's rights on this machine")
    {
        Where = evidence.Between("unix://", ":") is { } path ? $"unix://{path}" : null,
    };

    private static BuildDiagnosis NotRunning(FailureEvidence evidence) => new(
        BuildFailureKind.EngineNotRunning,
        "The Docker engine does not answer.",
        "start it (systemctl start docker, Docker Desktop, or on Debian as root: run the build with --provision); DOCKER_HOST and docker context ls say which engine is meant")
    {
        Where = evidence.Between("Docker daemon at ", ". Is") ?? evidence.Between("docker API at ", ";"),
    };

    private static BuildDiagnosis BuildxMissing() => new(
        BuildFailureKind.BuildxMissing,
        "Docker's client has no buildx plugin.",
        "install the package docker-buildx-plugin (docker-buildx on Debian 13), or put docker-buildx into ~/.docker/cli-plugins");

    private static BuildDiagnosis BuildxTooOld(string option) => new(
        BuildFailureKind.BuildxTooOld,
        $"Docker's buildx plugin is too old: it does not know {TerminalText.Escape(option)}.",
        "install buildx 0.13 or newer; newer options say in the documentation which version has them");

    private static BuildDiagnosis Unable(FailureEvidence evidence) => new(
        BuildFailureKind.BuilderUnable,
        $"The builder cannot do this: {TerminalText.Escape(evidence.Error)}",
        "turn on the engine's containerd image store (\"features\": {\"containerd-snapshotter\": true} in /etc/docker/daemon.json), or use a builder of another driver (docker buildx create)");
}
