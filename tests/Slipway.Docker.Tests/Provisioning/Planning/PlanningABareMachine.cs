using Slipway.Docker.Provisioning;

namespace Slipway.Docker.Tests.Provisioning.Planning;

public sealed class PlanningABareMachine
{
    [Fact]
    public async Task Debian_12_gets_everything_in_the_order_in_which_it_is_needed()
    {
        var plan = await SomeMachine.PlanAsync(SomeMachine.Bare());

        plan.Obstacles.Should().BeEmpty();
        plan.Notices.Should().BeEmpty();
        plan.Steps.Select(step => step.Title).Should().Equal(
            "Turn on the containerd image store",
            "Add Debian 13 as a package source",
            "Read the package lists",
            "Install 10 packages",
            "Start the Docker engine",
            "Make the image slipway/go-base:1.24");
        plan.Estimate.TotalMinutes.Should().BeInRange(1.5, 3);
    }

    [Fact]
    public async Task What_is_too_old_in_Debian_12_comes_from_Debian_13_by_name()
    {
        var install = await InstallCommandAsync(SomeMachine.Bare(), new ProvisionOptions { Registry = true });

        install.Should().StartWith("DEBIAN_FRONTEND=noninteractive apt-get install -y ")
            .And.Contain(" --no-install-recommends ")
            .And.Contain(" -o Dpkg::Use-Pty=0 ")
            .And.Contain(" -o DPkg::Lock::Timeout=300 ")
            .And.EndWith(" -- docker.io/trixie iptables docker-cli/trixie docker-buildx/trixie docker-compose/trixie git "
                + "golang-go/trixie golang-src/trixie ca-certificates debootstrap docker-registry")
            .And.NotContain(" -t ");
    }

    [Fact]
    public async Task The_source_takes_the_archive_and_its_key_from_the_configured_one()
    {
        var plan = await SomeMachine.PlanAsync(SomeMachine.Bare());

        plan.Steps[1].Commands[0].Should().Contain("/etc/apt/preferences.d/slipway-trixie").And.Contain("Pin-Priority: 50");
        plan.Steps[1].Commands[1].Should().Contain("/etc/apt/sources.list.d/slipway-trixie.sources")
            .And.Contain($"URIs: {SomeMachine.Archive}\n")
            .And.Contain("Suites: trixie\n")
            .And.EndWith("Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg");
    }

    [Fact]
    public async Task Debian_13_needs_no_other_source()
    {
        var plan = await SomeMachine.PlanAsync(SomeMachine.BareTrixie());

        plan.Steps.Select(step => step.Title).Should().NotContain("Add Debian 13 as a package source");
        (await InstallCommandAsync(SomeMachine.BareTrixie())).Should()
            .EndWith(" -- docker.io iptables docker-cli docker-buildx docker-compose git golang-go golang-src ca-certificates debootstrap");
    }

    [Theory]
    [InlineData(false, true, true, true, "golang-go/trixie golang-src/trixie")]
    [InlineData(true, false, false, false, "docker.io/trixie iptables docker-cli/trixie docker-buildx/trixie git ca-certificates")]
    [InlineData(true, true, false, false, "docker.io/trixie iptables docker-cli/trixie docker-buildx/trixie docker-compose/trixie git ca-certificates")]
    [InlineData(true, false, false, true, "docker.io/trixie iptables docker-cli/trixie docker-buildx/trixie git ca-certificates debootstrap")]
    public async Task Only_what_was_asked_for_is_installed(bool docker, bool compose, bool go, bool image, string packages)
    {
        var options = new ProvisionOptions { Docker = docker, Compose = compose, Go = go, GoImage = image };

        (await InstallCommandAsync(SomeMachine.Bare(), options)).Should().EndWith(" -- " + packages);
    }

    [Fact]
    public async Task Without_an_init_system_the_engine_is_detached_and_control_groups_are_mounted()
    {
        var machine = SomeMachine.Bare();
        machine.Files.Remove("/sys/fs/cgroup/cgroup.controllers");

        var start = (await SomeMachine.PlanAsync(machine)).Steps[4];

        start.Commands[0].Should().Be("mount -t cgroup2 cgroup2 /sys/fs/cgroup");
        start.Commands[1].Should().StartWith("bash -c ").And.Contain("setsid --fork dockerd").And.EndWith(" /var/log/dockerd.log");
    }

    [Theory]
    [InlineData("/run/systemd/system/x", "systemd", "systemctl start docker")]
    [InlineData("/x", "init", "service docker start")]
    public async Task An_init_system_starts_the_engine(string file, string firstProcess, string command)
    {
        var machine = SomeMachine.Bare();
        machine.Files[file] = "";
        machine.Files["/proc/1/comm"] = firstProcess + "\n";
        machine.Programs.Add("service");

        (await SomeMachine.PlanAsync(machine)).Steps[4].Commands.Should().Equal(command);
    }

    [Fact]
    public async Task With_systemd_the_registry_package_does_not_start_a_public_registry()
    {
        var machine = SomeMachine.Bare();
        machine.Files["/run/systemd/system/x"] = "";

        var install = (await SomeMachine.PlanAsync(machine, new ProvisionOptions { Registry = true })).Steps[3];

        install.Commands.Should().HaveCount(3);
        install.Commands[1].Should().Be("systemctl mask docker-registry.service");
    }

    [Fact]
    public async Task The_image_is_made_from_the_configured_archive_and_signed_by_its_key()
    {
        var make = (await SomeMachine.PlanAsync(SomeMachine.Bare())).Steps[^1];

        make.Commands[0].Should().Be("rm -rf --one-file-system /var/lib/slipway/go-base", "what an interrupted run left is not taken for finished");
        make.Commands.Single(command => command.Contains("debootstrap")).Should()
            .Contain(" --force-check-gpg --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie ")
            .And.EndWith($" {SomeMachine.Archive}");
        make.Commands.Single(command => command.StartsWith("docker import")).Should()
            .Contain("--platform linux/amd64 ").And.Contain("'ENV GOTOOLCHAIN=local'").And.EndWith(" slipway/go-base:1.24");
        make.Commands[^2].Should().Be("docker tag slipway/go-base:1.24 slipway/go-base:latest");
        make.Commands[^1].Should().StartWith("rm -rf");
    }

    private static async Task<string> InstallCommandAsync(FakeMachine machine, ProvisionOptions? options = null)
        => (await SomeMachine.PlanAsync(machine, options)).Steps
            .SelectMany(step => step.Commands)
            .Single(command => command.Contains("apt-get install -y"));
}
