using Slipway.Docker.Provisioning;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Tests.Provisioning.Planning;

public sealed class RefusingToProvision
{
    [Theory]
    [InlineData("ID=ubuntu\nVERSION_ID=\"24.04\"\nPRETTY_NAME=\"Ubuntu 24.04 LTS\"", "this machine runs Ubuntu 24.04 LTS.")]
    [InlineData("ID=debian\nVERSION_ID=\"11\"\nPRETTY_NAME=\"Debian GNU/Linux 11 (bullseye)\"", "this machine runs Debian GNU/Linux 11 (bullseye).")]
    [InlineData("ID=debian\nPRETTY_NAME=\"Debian GNU/Linux forky/sid\"", "this machine runs Debian GNU/Linux forky/sid.")]
    [InlineData("", "this machine runs an unknown system.")]
    [InlineData("ID=evil\nPRETTY_NAME=\"\u001b[31mred\"", "this machine runs \\x1b[31mred.")]
    public async Task Other_systems_are_told_what_to_install_by_hand(string release, string reason)
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/os-release"] = release;

        var plan = await SomeMachine.PlanAsync(machine, new ProvisionOptions { Registry = true });

        plan.Steps.Should().BeEmpty();
        plan.Obstacles.Should().ContainSingle().Which.Should()
            .StartWith("Provisioning works on Debian 12 and 13 (amd64, arm64) as root, and " + reason)
            .And.Contain("Install by hand")
            .And.Contain("Docker engine 23 or newer")
            .And.Contain("buildx 0.13 or newer")
            .And.Contain("Compose 2.22 or newer")
            .And.Contain("Go 1.24 or newer")
            .And.Contain("docker-registry");
    }

    [Fact]
    public async Task A_user_who_is_not_root_is_told_to_be()
    {
        var machine = SomeMachine.Bare();
        machine.IsRoot = false;

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain("the current user is not root. Run it as root, for example with sudo.");
    }

    [Theory]
    [InlineData("Arm", false)]
    [InlineData("arm64", true)]
    public async Task Other_processors_are_refused(string architecture, bool supported)
    {
        var machine = SomeMachine.Bare();
        machine.Architecture = architecture;

        (await SomeMachine.PlanAsync(machine)).Obstacles.Any().Should().Be(!supported);
    }

    [Fact]
    public async Task Elsewhere_with_everything_there_it_says_that_nothing_is_missing()
    {
        var machine = SomeMachine.Complete();
        machine.IsLinux = false;

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should()
            .Contain("this is not Linux.").And.Contain("run without provisioning").And.NotContain("Install by hand");
    }

    [Fact]
    public async Task A_machine_without_a_package_source_is_told_so()
    {
        var machine = SomeMachine.Bare();
        machine.Files.Remove("/etc/apt/sources.list.d/debian.sources");
        machine.Files["/etc/apt/sources.list"] = "deb http://archive.example/security bookworm-security main\n# deb http://archive.example/debian bookworm main\n";

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain("No enabled package source").And.Contain("deb URI bookworm main");
    }

    [Fact]
    public async Task An_engine_elsewhere_that_does_not_answer_is_not_started_here()
    {
        var machine = SomeMachine.Bare();
        (machine.Endpoint, machine.IsDefault) = ("tcp://build.example:2376", false);

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain("DOCKER_HOST is tcp://build.example:2376").And.Contain("unset DOCKER_HOST");
    }

    [Theory]
    [InlineData("{", "daemon.json cannot be read")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("""{"features":1}""", "\"features\" is not a JSON object")]
    [InlineData("""{"a":1,"a":2}""", "daemon.json cannot be read")]
    public async Task A_broken_engine_configuration_is_not_overwritten(string content, string message)
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/docker/daemon.json"] = content;

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain(message).And.Contain("Correct the file");
    }

    [Fact]
    public async Task The_releases_own_engine_is_too_old_and_is_not_upgraded()
    {
        var stopped = SomeMachine.Bare();
        stopped.Files["/var/lib/dpkg/status"] = "Package: docker.io\nStatus: install ok installed\nVersion: 20.10.24+dfsg1-1+deb12u1\n";
        var running = SomeMachine.Complete();
        running.Running = new EngineInfo("20.10.24+dfsg1", false);

        foreach (var machine in new[] { stopped, running })
        {
            (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain("20.10.24").And.Contain("23 or newer").And.Contain("apt-get remove docker.io");
        }
    }

    [Fact]
    public async Task A_file_in_the_way_is_not_overwritten()
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/apt/sources.list.d/slipway-trixie.sources"] = "Types: deb\nURIs: http://a.example\nSuites: trixie\nComponents: main\nEnabled: no\n";
        machine.Files["/etc/apt/preferences.d/slipway-trixie"] = "# nothing\n";

        (await SomeMachine.PlanAsync(machine)).Obstacles.Should().HaveCount(2).And.OnlyContain(text => text.Contains("It is not overwritten"));
    }

    [Fact]
    public async Task An_archive_that_only_apt_understands_cannot_make_the_image()
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/apt/sources.list.d/debian.sources"] = "Types: deb\nURIs: tor+http://archive.example\nSuites: bookworm\nComponents: main\n";

        (await SomeMachine.PlanAsync(machine)).Obstacles.Single().Should().Contain("tor+http://archive.example").And.Contain("slipway/go-base:1.24");
        (await SomeMachine.PlanAsync(machine, new ProvisionOptions { GoImage = false })).Obstacles.Should().BeEmpty();
    }
}
