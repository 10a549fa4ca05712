using Slipway.Docker.Commands;
using Slipway.Docker.Engine;
using Slipway.Docker.Images;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Images;

public sealed class SmokeRunning : IDisposable
{
    private static readonly SmokeExpectation Expectation = new("1.2.3", "abcdef1234567890") { HealthTimeout = TimeSpan.FromMilliseconds(300) };

    private readonly TempFolder folder = new();
    private readonly StubEngine engine = new();
    private string printed = "agent 1.2.3 (commit abcdef1, built 2026-01-01)";
    private int exitCode;

    public void Dispose()
    {
        folder.Dispose();
        engine.Dispose();
    }

    [Fact]
    public async Task A_good_image_passes_every_check()
    {
        var runner = Docker();

        var result = await Run(runner);

        result.Passed.Should().BeTrue();
        result.Checks.Select(check => (check.Name, check.Outcome)).Should().Equal(
            ("user", SmokeOutcome.Passed), ("version", SmokeOutcome.Passed), ("commit", SmokeOutcome.Passed), ("health", SmokeOutcome.Passed));
        runner.Commands[0].Arguments.Should().ContainInOrder("run", "--rm", "--name", "--network", "none", "--read-only", "sha256:1", "--version");
        var name = runner.Commands[1].Arguments[3];
        name.Should().StartWith("slipway-smoke-");
        runner.Commands[^1].Arguments.Should().Equal("rm", "--force", "--volumes", name);
    }

    [Theory]
    [InlineData("agent dev (commit abcdef1)", "version")]
    [InlineData("agent 1.2.34 (commit abcdef1)", "version")]
    [InlineData("agent 1.2.3 (commit unknown)", "commit")]
    [InlineData("", "version, commit")]
    public async Task The_check_that_fails_is_named(string output, string names)
    {
        printed = output;

        var result = await Run(Docker());

        result.Passed.Should().BeFalse();
        string.Join(", ", result.Checks.Where(check => check.Outcome == SmokeOutcome.Failed).Select(check => check.Name)).Should().Be(names);
        result.FailureMessage.Should().StartWith("The image does not pass its smoke run:\n  " + names.Split(',')[0] + ": FAILED");
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0:0")]
    [InlineData("root")]
    [InlineData("appuser")]
    [InlineData("00")]
    [InlineData("-1")]
    public async Task A_user_that_is_root_or_a_name_fails(string user)
    {
        engine.Image = engine.Image! with { User = user };

        (await Run(Docker())).Checks[0].Outcome.Should().Be(SmokeOutcome.Failed);
    }

    [Fact]
    public async Task A_program_that_fails_shows_what_it_printed()
    {
        exitCode = 2;
        printed = "panic: \u001b[31mno";

        (await Run(Docker())).FailureMessage.Should().Contain("ended with exit code 2: panic: \\x1b[31mno");
    }

    [Fact]
    public async Task Without_a_health_check_that_is_skipped_and_said()
    {
        engine.Image = engine.Image! with { Healthcheck = null };
        var runner = Docker();

        var result = await Run(runner);

        result.Passed.Should().BeTrue();
        result.Checks[^1].Outcome.Should().Be(SmokeOutcome.Skipped);
        runner.Commands.Should().ContainSingle();
    }

    [Fact]
    public async Task A_container_that_ends_or_stays_unhealthy_fails_with_its_output()
    {
        engine.Container = new ContainerState("c", "exited", 3, false, "", null);
        var ended = await Run(Docker());
        engine.Container = new ContainerState("c", "running", 0, false, "", new ContainerHealth("starting", 2, "refused"));
        var never = await Run(Docker());

        ended.FailureMessage.Should().Contain("ended with exit code 3 before it was healthy: the log");
        never.FailureMessage.Should().Contain("was not healthy within 0 s: the check says: refused; its output: the log");
    }

    [Fact]
    public async Task The_container_is_removed_when_the_run_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        engine.Container = new ContainerState("c", "running", 0, false, "", new ContainerHealth("starting", 0, ""));
        engine.OnInspectContainer = cancellation.Cancel;
        var runner = Docker();
        var run = () => new SmokeRun(runner, engine).RunAsync("agent", Expectation, null, cancellation.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();

        runner.Commands[^1].Arguments[0].Should().Be("rm");
    }

    [Fact]
    public async Task An_image_that_passed_is_not_run_again_unless_something_changed()
    {
        var record = new SmokeRecord(Path.Combine(folder.Path, "sub", "smoke.json"));
        var runner = Docker();
        await Run(runner, record);
        var count = runner.Commands.Count;

        (await Run(runner, record)).AlreadyPassed.Should().BeTrue();
        runner.Commands.Should().HaveCount(count);

        (await new SmokeRun(runner, engine).RunAsync("agent", Expectation with { Version = "9" }, record, TestContext.Current.CancellationToken)).AlreadyPassed.Should().BeFalse();
        engine.Image = engine.Image! with { Id = "sha256:2" };
        (await Run(runner, record)).AlreadyPassed.Should().BeFalse();
    }

    [Fact]
    public async Task An_image_that_failed_is_run_again()
    {
        var record = new SmokeRecord(Path.Combine(folder.Path, "smoke.json"));
        printed = "dev";
        await Run(Docker(), record);

        (await Run(Docker(), record)).AlreadyPassed.Should().BeFalse();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{\"image\":\"sha256:1\"}]")]
    [InlineData("[{\"image\":7,\"expectation\":null}]")]
    public async Task A_damaged_record_is_an_empty_one(string content)
    {
        var record = new SmokeRecord(folder.Write("smoke.json", content));

        (await Run(Docker(), record)).AlreadyPassed.Should().BeFalse();
        (await Run(Docker(), record)).AlreadyPassed.Should().BeTrue();
    }

    [Fact]
    public async Task A_missing_image_is_named()
    {
        engine.Image = null;
        var run = () => Run(Docker());

        (await run.Should().ThrowAsync<EngineException>()).WithMessage("The engine has no image 'agent'.");
    }

    private Task<SmokeResult> Run(ScriptedRunner runner, SmokeRecord? record = null)
        => new SmokeRun(runner, engine).RunAsync("agent", Expectation, record, TestContext.Current.CancellationToken);

    private ScriptedRunner Docker() => new(command => command switch
    {
        _ when IsRun(command, "--rm") => new Answer(exitCode, printed),
        _ when command.Arguments[0] == "logs" => new Answer(0, "the log"),
        _ => new Answer(0),
    });

    private static bool IsRun(Command command, string option) => command.Arguments[0] == "run" && command.Arguments[1] == option;
}
