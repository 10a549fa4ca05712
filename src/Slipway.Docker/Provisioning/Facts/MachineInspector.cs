using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Apt;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Looks at a machine: reads files and asks the engine, so that a look costs milliseconds.</summary>
internal static class MachineInspector
{
    /// <summary>Everything that decides what has to be done.</summary>
    public static async Task<MachineFacts> InspectAsync(IMachine machine, CancellationToken cancellationToken)
    {
        var daemon = DaemonConfiguration.Parse(machine.Read(DaemonConfiguration.DefaultPath));
        return new MachineFacts
        {
            IsLinux = machine.IsLinux,
            IsRoot = machine.IsRoot,
            Architecture = machine.Architecture,
            System = OperatingSystemRelease.Parse(machine.Read("/etc/os-release") ?? machine.Read("/usr/lib/os-release")),
            InitSystem = FindInitSystem(machine),
            HasControlGroups = HasControlGroups(machine),
            Tools = await FindToolsAsync(machine, cancellationToken),
            Packages = DpkgStatus.Parse(machine.Read(DpkgStatus.Path)) with { Interrupted = machine.List(DpkgStatus.Journal).Count > 0 },
            Apt = AptConfiguration.Read(machine),
            Daemon = daemon,
            Engine = await AskEngineAsync(machine, daemon, cancellationToken),
        };
    }

    private static InitSystem FindInitSystem(IMachine machine)
    {
        // The folder exists exactly when systemd runs as the init system (man sd_booted).
        if (machine.Exists("/run/systemd/system"))
        {
            return InitSystem.Systemd;
        }

        return machine.Read("/proc/1/comm")?.Trim() == "init" && machine.FindProgram("service") is not null
            ? InitSystem.InitScripts
            : InitSystem.None;
    }

    private static bool HasControlGroups(IMachine machine)
        => machine.Exists("/sys/fs/cgroup/cgroup.controllers") || machine.List("/sys/fs/cgroup").Count > 0;

    private static async Task<ToolFacts> FindToolsAsync(IMachine machine, CancellationToken cancellationToken) => new()
    {
        Dockerd = machine.FindProgram("dockerd"),
        Docker = machine.FindProgram("docker"),
        Buildx = FindPlugin(machine, "docker-buildx"),
        Compose = FindPlugin(machine, "docker-compose"),
        Go = await FindGoAsync(machine, cancellationToken),
        Git = machine.FindProgram("git"),
        Iptables = machine.FindProgram("iptables"),
        Debootstrap = machine.FindProgram("debootstrap"),
        Registry = machine.FindProgram("docker-registry"),
        CertificateBundle = machine.Exists("/etc/ssl/certs/ca-certificates.crt") ? "/etc/ssl/certs/ca-certificates.crt" : null,
    };

    /// <summary>The folders that the client searches for plugins, in its order.</summary>
    private static string? FindPlugin(IMachine machine, string name)
    {
        var own = machine.Variable("DOCKER_CONFIG") ?? (machine.Variable("HOME") is { } home ? $"{home}/.docker" : "/root/.docker");
        string[] folders =
        [
            $"{own}/cli-plugins", "/usr/local/lib/docker/cli-plugins", "/usr/local/libexec/docker/cli-plugins",
            "/usr/lib/docker/cli-plugins", "/usr/libexec/docker/cli-plugins",
        ];
        return folders.Select(folder => $"{folder}/{name}").FirstOrDefault(machine.Exists);
    }

    private static async Task<GoToolchain?> FindGoAsync(IMachine machine, CancellationToken cancellationToken)
    {
        if (machine.FindProgram("go") is not { } go)
        {
            return null;
        }

        // GOROOT/bin/go, so GOROOT/VERSION: no process needed. A wrapper elsewhere has to be asked.
        var root = Path.GetDirectoryName(Path.GetDirectoryName(machine.Resolve(go)));
        var version = GoToolchain.ParseVersion(machine.Read($"{root}/VERSION"));
        return new(go, version ?? GoToolchain.ParseVersion(await AskGoAsync(machine, go, cancellationToken)));
    }

    private static async Task<string?> AskGoAsync(IMachine machine, string go, CancellationToken cancellationToken)
    {
        try
        {
            // Outside of any module, and without letting it download the toolchain that a module would want.
            var result = await machine.Commands.RunAsync(
                Command.Of(go, "version") with
                {
                    ReadOnly = true,
                    WorkingDirectory = "/",
                    Environment = new Dictionary<string, string?> { ["GOTOOLCHAIN"] = "local" },
                },
                cancellationToken);
            return result.StandardOutput;
        }
        catch (CommandNotFoundException)
        {
            return null;
        }
    }

    private static async Task<EngineFacts> AskEngineAsync(IMachine machine, DaemonConfiguration daemon, CancellationToken cancellationToken)
    {
        var engine = machine.Engine;
        var running = await engine.InfoAsync(cancellationToken);
        return new(engine.Endpoint, engine.IsDefault, running)
        {
            MayHaveImages = running is null && (machine.FindProgram("dockerd") is not null || machine.List(daemon.DataRoot).Count > 0),
            HasImagesInOldStore = running is null && HasImagesInOldStore(machine, daemon.DataRoot),
            HasGoImage = running is not null && await engine.HasImageAsync(GoBaseImage.Reference, cancellationToken),
            HasLatestGoImage = running is not null && await engine.HasImageAsync(GoBaseImage.Latest, cancellationToken),
        };
    }

    /// <summary>The engine's own store lists its images in one file for each storage driver.</summary>
    private static bool HasImagesInOldStore(IMachine machine, string dataRoot)
        => machine.List($"{dataRoot}/image")
            .Select(driver => machine.Read($"{dataRoot}/image/{driver}/repositories.json"))
            .Any(list => list?.Contains("sha256:", StringComparison.Ordinal) == true);
}
