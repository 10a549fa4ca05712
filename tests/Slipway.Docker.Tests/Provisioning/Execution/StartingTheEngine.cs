using Slipway.Docker.Provisioning;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Tests.Provisioning.Execution;

public sealed class StartingTheEngine
{
    private const string PidFile = "/var/run/docker.pid";
    private const string ContainerdPidFile = "/var/run/docker/containerd/containerd.pid";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FirstBreath = TimeSpan.FromMilliseconds(100);

    private readonly FakeMachine machine = SomeMachine.Complete();

    public StartingTheEngine()
    {
        machine.Running = null;
        machine.OnCommand = _ =>
        {
            machine.Running = SomeMachine.Engine;
            return null;
        };
    }

    [Fact]
    public async Task It_is_started_once_and_waited_for()
    {
        machine.OnCommand = _ =>
        {
            machine.Files[PidFile] = "5";
            machine.Files["/proc/5/stat"] = "5 (dockerd) S 1";
            return null;
        };
        machine.OnDelay = count => machine.Running = count < 5 ? null : SomeMachine.Engine;

        await StartAsync();

        machine.Ran.Should().ContainSingle().Which.Should().Contain("setsid --fork dockerd");
        machine.Delays.Should().Be(5);
    }

    [Fact]
    public async Task What_an_engine_that_was_killed_left_is_said_and_removed()
    {
        machine.Files[PidFile] = "77";
        machine.Files[ContainerdPidFile] = "78";
        machine.Files["/proc/78/stat"] = "78 (sleep) S 1";

        await StartAsync();

        machine.Events.Take(4).Should().Equal(
            $"say rm -f {PidFile}",
            $"delete {PidFile}",
            $"say rm -f {ContainerdPidFile}",
            $"delete {ContainerdPidFile}");
    }

    [Fact]
    public async Task A_containerd_that_is_just_ending_is_waited_for()
    {
        machine.Files[ContainerdPidFile] = "78";
        machine.Files["/proc/78/stat"] = "78 (containerd) S 1";
        machine.OnDelay = count =>
        {
            if (count == 3)
            {
                machine.Files.Remove("/proc/78/stat");
            }
        };

        await StartAsync();

        machine.Files.Should().NotContainKey(ContainerdPidFile);
    }

    [Fact]
    public async Task One_that_is_already_starting_is_waited_for()
    {
        machine.Files[PidFile] = "77";
        machine.Files["/proc/77/stat"] = "77 (dockerd) S 1";
        machine.OnDelay = count => machine.Running = count < 3 ? null : SomeMachine.Engine;

        await StartAsync();

        machine.Ran.Should().BeEmpty();
        machine.Files.Should().ContainKey(PidFile);
    }

    [Fact]
    public async Task One_that_was_killed_a_moment_ago_is_started_again()
    {
        machine.Files[PidFile] = "77";
        machine.Files["/proc/77/stat"] = "77 (dockerd) S 1";
        machine.OnDelay = count =>
        {
            if (count == 3)
            {
                machine.Files["/proc/77/stat"] = "77 (dockerd) Z 1";
            }
        };

        await StartAsync();

        machine.Ran.Should().ContainSingle();
    }

    [Fact]
    public async Task One_that_ends_at_once_is_reported_with_the_end_of_its_log()
    {
        machine.Files["/var/log/dockerd.log"] = "from an earlier start\n";
        machine.OnCommand = _ =>
        {
            machine.Files["/var/log/dockerd.log"] += "failed to start daemon: Devices cgroup isn't mounted\n";
            return null;
        };

        (await FailureAsync(Soon)).Should()
            .StartWith("The Docker engine ended right after it was started.")
            .And.Contain("Devices cgroup isn't mounted")
            .And.NotContain("earlier");
    }

    [Fact]
    public async Task One_that_hangs_is_named_with_its_process()
    {
        machine.Files[PidFile] = "77";
        machine.Files["/proc/77/stat"] = "77 (dockerd) S 1";

        (await FailureAsync(TimeSpan.FromMilliseconds(50))).Should().Contain("process 77").And.Contain("kill 77").And.Contain("/var/run/docker.sock");
    }

    [Fact]
    public async Task A_service_that_cannot_be_started_is_reported_with_what_was_said()
    {
        machine.OnCommand = _ => SomeMachine.Failure("Failed to start docker.service: Unit docker.service is masked.", 1);

        (await FailureAsync(Soon, InitSystem.Systemd)).Should().Contain("'systemctl start docker' ended with exit code 1").And.Contain("is masked");
    }

    [Fact]
    public async Task The_engine_finds_its_helpers_although_the_caller_lacks_the_folders()
    {
        string? path = null;
        machine.OnCommand = command =>
        {
            path = command.Environment["PATH"];
            machine.Running = SomeMachine.Engine;
            return null;
        };

        await StartAsync();

        path.Should().Be("/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin");
    }

    private async Task<string> FailureAsync(TimeSpan timeout, InitSystem initSystem = InitSystem.None)
        => (await FluentActions.Awaiting(() => StartAsync(timeout, initSystem)).Should().ThrowAsync<ProvisionException>()).Which.Message;

    private Task StartAsync() => StartAsync(Soon, InitSystem.None);

    private Task StartAsync(TimeSpan timeout, InitSystem initSystem)
        => new EngineStarter(machine, new RecordingOutput(machine), timeout, FirstBreath)
            .StartAsync(new StartEngine(initSystem, DaemonConfiguration.Parse(null)), CancellationToken.None);
}
