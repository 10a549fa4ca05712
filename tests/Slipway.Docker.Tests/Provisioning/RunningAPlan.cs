using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning;

namespace Slipway.Docker.Tests.Provisioning;

public sealed class RunningAPlan
{
    private static readonly ProvisionOptions All = new() { Registry = true };

    private readonly FakeMachine machine = SomeMachine.Bare();
    private readonly RecordingOutput output;

    public RunningAPlan()
    {
        SomeMachine.MakeCommandsWork(machine);
        output = new RecordingOutput(machine);
    }

    [Fact]
    public async Task Afterwards_nothing_is_missing_and_a_second_run_does_nothing()
    {
        var report = await RunAsync();

        report.Steps.Should().HaveCount(6);
        output.Report.Should().BeSameAs(report);
        machine.Ran.Clear();
        (await RunAsync()).NothingToDo.Should().BeTrue();
        machine.Ran.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_command_and_every_file_is_said_right_before_it_happens()
    {
        await RunAsync();

        var events = machine.Events.Where(entry => !entry.StartsWith("step") && !entry.StartsWith("begin")).ToList();
        events.Should().HaveCountGreaterThan(20);
        events.Where((_, index) => index % 2 == 0).Should().OnlyContain(entry => entry.StartsWith("say "));
        events.Where((_, index) => index % 2 == 1).Should().OnlyContain(entry => entry.StartsWith("run ") || entry.StartsWith("write "));
    }

    [Fact]
    public async Task The_package_lists_are_not_read_when_nothing_is_installed()
    {
        SomeMachine.InstallDocker(machine);
        SomeMachine.InstallGo(machine, "go1.24.4");
        machine.Programs.UnionWith(["debootstrap", "docker-registry"]);

        await RunAsync();

        machine.Ran.Should().NotContain(command => command.StartsWith("apt-get"));
        machine.Ran.Should().Contain(command => command.StartsWith("docker import"), "the engine had no image when it ran");
    }

    [Fact]
    public async Task An_engine_that_has_the_image_once_it_runs_keeps_it()
    {
        SomeMachine.InstallDocker(machine);
        machine.Images.UnionWith([GoBaseImage.Reference, GoBaseImage.Latest]);

        await RunAsync();

        machine.Ran.Should().NotContain(command => command.StartsWith("docker"));
    }

    [Fact]
    public async Task A_dry_run_says_everything_and_does_nothing()
    {
        await RunAsync(All with { DryRun = true });

        machine.Ran.Should().BeEmpty();
        machine.Events.Should().NotContain(entry => entry.StartsWith("write ") || entry.StartsWith("delete "));
        machine.Events.Should().Contain(entry => entry.StartsWith("say docker import"));
    }

    [Fact]
    public async Task A_command_that_fails_is_reported_with_its_last_lines_and_what_to_do()
    {
        Override(command => command is { FileName: "apt-get", Arguments: ["install", "-y", ..] }
            ? SomeMachine.Failure("E: You don't have enough free space in /var/cache/apt/archives/.")
            : null);

        (await FailureAsync()).Should().Contain("apt-get install -y").And.Contain("exit code 100").And.Contain("enough free space").And.Contain("The disk is full");
    }

    [Fact]
    public async Task Package_lists_that_cannot_be_read_matter_only_if_the_installation_fails()
    {
        Override(command => command.Arguments is ["update", ..] ? SomeMachine.Failure("E: The repository 'http://third.example' is not signed.") : null);

        (await RunAsync()).Steps.Should().HaveCount(6);
        output.Notices.Should().ContainSingle().Which.Should().Contain("apt-get update").And.Contain("going on");
    }

    [Fact]
    public async Task If_it_does_fail_both_are_told()
    {
        Override(command => command.Arguments switch
        {
            ["update", ..] => SomeMachine.Failure("Err:1 http://a.example Could not connect"),
            ["install", "--simulate", ..] => SomeMachine.Failure("E: Unable to locate package docker.io"),
            _ => null,
        });

        (await FailureAsync()).Should().Contain("Unable to locate package").And.Contain("Before that: ").And.Contain("cannot be reached");
    }

    [Fact]
    public async Task Nothing_is_installed_if_something_would_be_upgraded()
    {
        Override(command => command.Arguments is ["install", "--simulate", ..]
            ? new CommandResult(0, "Inst libc6 [2.36] (2.41 Debian)\nRemv docker-ce [27]\n", "", TimeSpan.Zero)
            : null);

        (await FailureAsync()).Should().Contain("upgrade libc6 2.36 -> 2.41").And.Contain("remove docker-ce").And.Contain("nothing was installed");
        machine.Ran.Should().NotContain(command => command.StartsWith("apt-get install -y"));
    }

    [Fact]
    public async Task A_half_made_image_is_cleaned_up_and_made_anew_by_the_next_run()
    {
        Override(command => command.FileName == "tar" ? SomeMachine.Failure("tar: write error: No space left on device", 2) : null);

        (await FailureAsync()).Should().Contain("'tar ").And.Contain("The disk is full");
        machine.Ran[^1].Should().Be("rm -rf --one-file-system /var/lib/slipway/go-base");
        machine.Images.Should().BeEmpty();

        SomeMachine.MakeCommandsWork(machine);
        (await RunAsync()).Steps.Should().ContainSingle().Which.Title.Should().StartWith("Make the image");
    }

    [Fact]
    public async Task A_cancelled_run_cleans_up()
    {
        using var source = new CancellationTokenSource();
        Override(command =>
        {
            if (command.FileName == "unshare")
            {
                source.Cancel();
                throw new OperationCanceledException(source.Token);
            }

            return null;
        });

        await FluentActions.Awaiting(() => Provisioner.On(machine, output).RunAsync(All, source.Token)).Should().ThrowAsync<OperationCanceledException>();
        machine.Ran[^1].Should().StartWith("rm -rf");
    }

    [Fact]
    public async Task A_file_that_appeared_meanwhile_is_not_overwritten()
    {
        SomeMachine.InstallDocker(machine);
        machine.Files["/etc/docker/daemon.json"] = "{}";
        var tricked = Provisioner.On(machine, new ChangingOutput(() => machine.Files["/etc/docker/daemon.json"] = """{"debug":true}"""));

        (await FluentActions.Awaiting(() => tricked.RunAsync(All)).Should().ThrowAsync<ProvisionException>())
            .Which.Message.Should().Contain("was changed while provisioning was running");
        machine.Files["/etc/docker/daemon.json"].Should().Be("""{"debug":true}""");
    }

    [Fact]
    public async Task Steps_that_did_not_help_end_with_what_is_still_missing()
    {
        machine.OnCommand = command =>
        {
            machine.Running = command.FileName == "bash" ? SomeMachine.Engine : machine.Running;
            return null;
        };

        (await FailureAsync()).Should().StartWith("Every step was done, but this is still missing:").And.Contain("docker-buildx");
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_stack_trace()
    {
        Override(command => command.FileName == "apt-get" ? throw new CommandNotFoundException("apt-get") : null);

        (await FailureAsync()).Should().Contain("'apt-get' was not found");
    }

    [Fact]
    public async Task Control_characters_of_a_command_do_not_reach_the_terminal()
    {
        Override(command => command.Arguments is ["update", ..] ? new CommandResult(0, "10%\r50%\rdone \u001b[2J\n", "", TimeSpan.Zero) : null);

        await RunAsync();

        output.Progressed.Should().Equal("done \\x1b[2J");
    }

    private Task<ProvisionReport> RunAsync(ProvisionOptions? options = null) => Provisioner.On(machine, output).RunAsync(options ?? All);

    private async Task<string> FailureAsync()
        => (await FluentActions.Awaiting(() => RunAsync()).Should().ThrowAsync<ProvisionException>()).Which.Message;

    private void Override(Func<Command, CommandResult?> result)
    {
        var works = machine.OnCommand;
        machine.OnCommand = command => result(command) ?? works(command);
    }

    /// <summary>Changes something between the look and the deed.</summary>
    private sealed class ChangingOutput(Action change) : IProvisionOutput
    {
        public void Begin(ProvisionPlan plan) => change();

        public void BeginStep(ProvisionStep step, int number, int total)
        {
        }

        public void Announce(string command)
        {
        }

        public void Progress(string line)
        {
        }

        public void Notice(string text)
        {
        }

        public void End(ProvisionReport report)
        {
        }
    }
}
