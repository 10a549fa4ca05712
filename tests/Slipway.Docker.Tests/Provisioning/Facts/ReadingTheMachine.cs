using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Tests.Provisioning.Facts;

public sealed class ReadingTheMachine
{
    [Theory]
    [InlineData("go1.24.4\ntime 2025-05-29T19:37:36Z", 1, 24)]
    [InlineData("go version go1.25rc1 linux/amd64", 1, 25)]
    [InlineData("go version go2 linux/amd64", 2, 0)]
    [InlineData("go version devel go1.26-abcdef Mon linux/arm64", 1, 26)]
    public void The_version_of_Go_is_found(string text, int major, int minor)
        => GoToolchain.ParseVersion(text).Should().Be(new Version(major, minor));

    [Theory]
    [InlineData("")]
    [InlineData("good go")]
    [InlineData("go99999999999999999999.1")]
    public void Something_else_has_no_version(string text) => GoToolchain.ParseVersion(text).Should().BeNull();

    [Fact]
    public async Task A_Go_that_is_a_wrapper_is_asked_without_letting_it_download_another()
    {
        var machine = SomeMachine.Complete();
        machine.Links.Clear();
        Command? asked = null;
        machine.OnCommand = command =>
        {
            asked = command;
            return new CommandResult(0, "go version go1.23.1 linux/amd64\n", "", TimeSpan.Zero);
        };

        var facts = await MachineInspector.InspectAsync(machine, CancellationToken.None);

        facts.Tools.Go!.Version.Should().Be(new Version(1, 23));
        asked!.Environment["GOTOOLCHAIN"].Should().Be("local");
        asked.ReadOnly.Should().BeTrue();
    }

    [Fact]
    public void The_engine_tells_its_version_and_its_image_store()
    {
        EngineInfo.Parse("""{"ServerVersion":"26.1.5","DriverStatus":[["driver-type","io.containerd.snapshotter.v1"]]}""").Should().Be(new EngineInfo("26.1.5", true));
        EngineInfo.Parse("""{"ServerVersion":"26.1.5","DriverStatus":[["Backing Filesystem","extfs"]]}""").Should().Be(new EngineInfo("26.1.5", false));
        EngineInfo.Parse("""{"ServerVersion":"26.1.5","DriverStatus":null}""").Should().Be(new EngineInfo("26.1.5", false));
    }

    [Theory]
    [InlineData("""{"ServerVersion":"","ServerErrors":["Cannot connect"]}""")]
    [InlineData("<html>")]
    [InlineData("[]")]
    public void Something_else_is_no_engine(string answer) => EngineInfo.Parse(answer).Should().BeNull();

    [Fact]
    public void Packages_are_installed_or_interrupted_or_neither()
    {
        var status = DpkgStatus.Parse("""
            Package: docker.io
            Status: install ok installed
            Architecture: amd64
            Version: 26.1.5

            Package: runc
            Status: install ok half-configured
            Version: 1.1

            Package: golang-go
            Status: deinstall ok config-files
            Version: 1.19
            """);

        status.Installed.Should().Equal(new Dictionary<string, string> { ["docker.io"] = "26.1.5" });
        status.Broken.Should().Equal("runc");
    }

    [Theory]
    [InlineData("77 (dockerd) S 1", true)]
    [InlineData("77 (dockerd) Z 1", false)]
    [InlineData("77 (bash (x) y) S 1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_pid_file_is_believed_only_when_the_process_is_the_engine(string? stat, bool alive)
    {
        var machine = new FakeMachine();
        machine.Files["/var/run/docker.pid"] = "77\n";
        if (stat is not null)
        {
            machine.Files["/proc/77/stat"] = stat;
        }

        DaemonProcess.Read(machine, "/var/run/docker.pid", "dockerd")!.IsAlive.Should().Be(alive);
        DaemonProcess.Read(machine, "/var/run/other.pid", "dockerd").Should().BeNull();
    }

    [Fact]
    public void The_engines_folders_may_be_configured()
    {
        var daemon = DaemonConfiguration.Parse("""{"pidfile":"/p","exec-root":"/e","data-root":"/d"}""");

        daemon.PidFile.Should().Be("/p");
        daemon.ContainerdPidFile.Should().Be("/e/containerd/containerd.pid");
        daemon.DataRoot.Should().Be("/d");
    }

    [Fact]
    public void An_empty_engine_configuration_is_a_valid_one()
        => DaemonConfiguration.Parse(" \n").WithContainerdStore().Should().Contain("\"containerd-snapshotter\": true");
}
