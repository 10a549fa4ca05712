using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning;
using Slipway.Docker.Provisioning.Facts;
using Slipway.Docker.Provisioning.Planning;

namespace Slipway.Docker.Tests.Provisioning;

/// <summary>Machines that tests begin with.</summary>
internal static class SomeMachine
{
    public const string Archive = "http://archive.example/debian";

    public static readonly EngineInfo Engine = new("26.1.5", ContainerdStore: true);

    private static readonly string[] DockerPrograms = ["dockerd", "docker", "iptables", "git"];

    /// <summary>Debian 12 as root with nothing but apt's configuration.</summary>
    public static FakeMachine Bare()
    {
        var machine = new FakeMachine();
        machine.Files["/etc/apt/sources.list.d/debian.sources"] = $"""
            Types: deb
            URIs: {Archive}
            Suites: bookworm bookworm-updates
            Components: main
            Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
            """;
        machine.Files["/sys/fs/cgroup/cgroup.controllers"] = "cpu";
        machine.Files["/proc/1/comm"] = "something\n";
        return machine;
    }

    /// <summary>Debian 13 as root with nothing but apt's configuration.</summary>
    public static FakeMachine BareTrixie()
    {
        var machine = Bare();
        machine.Files["/etc/os-release"] = FakeMachine.Bookworm.Replace("12", "13").Replace("bookworm", "trixie");
        machine.Files["/etc/apt/sources.list.d/debian.sources"] = machine.Files["/etc/apt/sources.list.d/debian.sources"].Replace("bookworm", "trixie");
        return machine;
    }

    /// <summary>Everything is there and runs.</summary>
    public static FakeMachine Complete()
    {
        var machine = Bare();
        InstallDocker(machine);
        machine.Programs.UnionWith(["debootstrap", "docker-registry"]);
        InstallGo(machine, "go1.24.4");
        machine.Running = Engine;
        machine.Images.UnionWith([GoBaseImage.Reference, GoBaseImage.Latest]);
        return machine;
    }

    /// <summary>What the Docker packages bring.</summary>
    public static void InstallDocker(FakeMachine machine)
    {
        machine.Programs.UnionWith(DockerPrograms);
        machine.Files["/usr/libexec/docker/cli-plugins/docker-buildx"] = "";
        machine.Files["/usr/libexec/docker/cli-plugins/docker-compose"] = "";
        machine.Files["/etc/ssl/certs/ca-certificates.crt"] = "";
    }

    /// <summary>A Go toolchain where Debian puts it.</summary>
    public static void InstallGo(FakeMachine machine, string version)
    {
        machine.Programs.Add("go");
        machine.Links["/usr/bin/go"] = "/usr/lib/go/bin/go";
        machine.Files["/usr/lib/go/VERSION"] = $"{version}\ntime 2025-05-29T19:37:36Z\n";
    }

    public static async Task<ProvisionPlan> PlanAsync(FakeMachine machine, ProvisionOptions? options = null)
        => ProvisionPlanner.Plan(await MachineInspector.InspectAsync(machine, CancellationToken.None), options ?? new ProvisionOptions());

    /// <summary>Makes commands change the machine as the real ones do.</summary>
    public static void MakeCommandsWork(FakeMachine machine) => machine.OnCommand = command =>
    {
        switch (command)
        {
            case { FileName: "apt-get", Arguments: ["install", not "--simulate", ..] }:
                InstallDocker(machine);
                machine.Programs.UnionWith(["debootstrap", "docker-registry"]);
                InstallGo(machine, "go1.24.4");
                break;
            case { FileName: "bash" } or { FileName: "systemctl" } or { FileName: "service" }:
                machine.Running = Engine;
                break;
            case { FileName: "docker", Arguments: ["import", .., var name] }:
                machine.Images.Add(name);
                break;
            case { FileName: "docker", Arguments: ["tag", _, var name] }:
                machine.Images.Add(name);
                break;
        }

        return null;
    };

    /// <summary>A failure with this on standard error.</summary>
    public static CommandResult Failure(string error, int exitCode = 100) => new(exitCode, "", error, TimeSpan.Zero);
}
