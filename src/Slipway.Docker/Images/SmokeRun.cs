using System.Globalization;
using Slipway.Docker.Commands;
using Slipway.Docker.Engine;
using Slipway.Docker.Progress;

namespace Slipway.Docker.Images;

/// <summary>
/// Runs an image to see that it works: it prints the version and commit that it was built with, runs as a numeric user that is not root, and
/// its health check passes. The containers have no network, and are removed whatever happens.
/// </summary>
/// <param name="runner">Starts Docker's client.</param>
/// <param name="engine">Is asked about image and containers. Not disposed.</param>
public sealed class SmokeRun(ICommandRunner runner, IDockerEngine engine)
{
    private const int TailLines = 20;
    private static readonly TimeSpan HealthInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan CreationTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RemovalTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The client: a name on <c>PATH</c> or a path. <c>docker</c> by default.</summary>
    public string DockerPath { get; init; } = "docker";

    /// <summary>Checks an image.</summary>
    /// <param name="image">Its name or id.</param>
    /// <param name="expectation">What it must show.</param>
    /// <param name="record">Remembers images that have passed; nothing is remembered by default.</param>
    /// <param name="cancellationToken">Ends the run; its containers are removed.</param>
    /// <exception cref="EngineException">The engine could not be asked, or has no such image.</exception>
    /// <exception cref="CommandNotFoundException">There is no client.</exception>
    public async Task<SmokeResult> RunAsync(
        string image, SmokeExpectation expectation, SmokeRecord? record = null, CancellationToken cancellationToken = default)
    {
        var facts = await engine.InspectImageAsync(image, cancellationToken)
            ?? throw new EngineException(EngineFailure.Refused, $"The engine has no image '{TerminalText.Escape(image)}'.");
        if (record?.HasPassed(facts.Id, expectation) ?? false)
        {
            return new SmokeResult(facts.Id, [], AlreadyPassed: true);
        }

        // By its id: the name may be given to another image meanwhile.
        var version = await CheckVersionAsync(facts.Id, expectation, cancellationToken);
        List<SmokeCheck> checks = [CheckUser(facts), .. version, await CheckHealthAsync(facts, expectation, cancellationToken)];
        var result = new SmokeResult(facts.Id, checks);
        if (result.Passed)
        {
            record?.Add(facts.Id, expectation);
        }

        return result;
    }

    private static SmokeCheck CheckUser(ImageFacts facts)
        => facts.RunsAsNumericNonRoot
            ? new SmokeCheck("user", SmokeOutcome.Passed, facts.User)
            : new SmokeCheck(
                "user",
                SmokeOutcome.Failed,
                $"it runs as {(facts.User.Length == 0 ? "root" : $"'{TerminalText.Escape(facts.User)}'")}; it must be a number that is not 0 (USER 65532:65532)");

    private async Task<IReadOnlyList<SmokeCheck>> CheckVersionAsync(string id, SmokeExpectation expectation, CancellationToken cancellationToken)
    {
        var name = NewName();
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(expectation.VersionTimeout);
        var shown = $"'{string.Join(' ', expectation.VersionArguments)}'";
        try
        {
            var result = await runner.RunAsync(
                Command.Of(DockerPath, ["run", "--rm", "--name", name, "--network", "none", "--read-only", id, .. expectation.VersionArguments]),
                limited.Token);
            var output = result.StandardOutput + result.StandardError;
            return result.IsSuccess
                ? VersionChecks(output, expectation)
                : [new SmokeCheck("start", SmokeOutcome.Failed, $"{shown} ended with exit code {result.ExitCode}: {Tail(output)}")];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            await RemoveAsync(name, wasCancelled: true);
            return [new SmokeCheck("start", SmokeOutcome.Failed, $"{shown} did not end within {expectation.VersionTimeout.TotalSeconds:0} s")];
        }
        catch (OperationCanceledException)
        {
            await RemoveAsync(name, wasCancelled: true);
            throw;
        }
    }

    private static List<SmokeCheck> VersionChecks(string output, SmokeExpectation expectation)
    {
        var seen = Tail(output);
        List<SmokeCheck> checks =
        [
            VersionText.HasVersion(output, expectation.Version)
                ? new SmokeCheck("version", SmokeOutcome.Passed, expectation.Version)
                : new SmokeCheck("version", SmokeOutcome.Failed, $"it must print '{TerminalText.Escape(expectation.Version)}', but printed: {seen}"),
        ];
        if (expectation.Commit is { } commit)
        {
            checks.Add(VersionText.HasCommit(output, commit)
                ? new SmokeCheck("commit", SmokeOutcome.Passed, commit)
                : new SmokeCheck("commit", SmokeOutcome.Failed, $"it must print '{TerminalText.Escape(commit)}', but printed: {seen}"));
        }

        return checks;
    }

    private async Task<SmokeCheck> CheckHealthAsync(ImageFacts facts, SmokeExpectation expectation, CancellationToken cancellationToken)
    {
        if (facts.Healthcheck is null)
        {
            return new SmokeCheck("health", SmokeOutcome.Skipped, "the image has no health check (HEALTHCHECK in the Dockerfile)");
        }

        var name = NewName();
        try
        {
            var started = await runner.RunAsync(Command.Of(DockerPath, DetachedArguments(name, facts.Id, expectation)), cancellationToken);
            return started.IsSuccess
                ? await WaitAsync(name, expectation, cancellationToken)
                : new SmokeCheck("health", SmokeOutcome.Failed, $"it could not be started: {Tail(started.StandardError)}");
        }
        finally
        {
            await RemoveAsync(name, cancellationToken.IsCancellationRequested);
        }
    }

    /// <summary>
    /// The image's own check, but more often than it says, so that nobody waits for half a minute: a first check after a quarter of a
    /// second, no period in which another rhythm holds, and as many failures as the time allows.
    /// </summary>
    private static List<string> DetachedArguments(string name, string id, SmokeExpectation expectation)
    {
        var retries = (int)Math.Ceiling(expectation.HealthTimeout / HealthInterval) + 1;
        return
        [
            "run", "--detach", "--name", name, "--network", expectation.Network,
            "--health-interval", string.Create(CultureInfo.InvariantCulture, $"{HealthInterval.TotalMilliseconds:0}ms"),
            "--health-start-period", "1ms",
            "--health-retries", retries.ToString(CultureInfo.InvariantCulture),
            .. expectation.Environment.SelectMany(variable => new[] { "--env", variable }),
            id,
        ];
    }

    private async Task<SmokeCheck> WaitAsync(string name, SmokeExpectation expectation, CancellationToken cancellationToken)
    {
        var deadline = Environment.TickCount64 + (long)expectation.HealthTimeout.TotalMilliseconds;
        var pause = 25;
        while (true)
        {
            var state = await engine.InspectContainerAsync(name, cancellationToken);
            if (state is null)
            {
                return new SmokeCheck("health", SmokeOutcome.Failed, "its container was removed from outside");
            }

            if (state.Health?.Status == "healthy")
            {
                return new SmokeCheck("health", SmokeOutcome.Passed, "healthy");
            }

            if (!state.IsRunning && state.Status != "created")
            {
                var reason = state.OutOfMemory ? "ran out of memory" : $"ended with exit code {state.ExitCode}";
                return new SmokeCheck("health", SmokeOutcome.Failed, $"it {reason} before it was healthy: {await LogsAsync(name, cancellationToken)}");
            }

            if (state.Health?.Status == "unhealthy" || Environment.TickCount64 >= deadline)
            {
                var last = state.Health is { LastOutput.Length: > 0 } health ? $"the check says: {Tail(health.LastOutput)}; " : "";
                return new SmokeCheck(
                    "health",
                    SmokeOutcome.Failed,
                    $"it was not healthy within {expectation.HealthTimeout.TotalSeconds:0} s: {last}its output: {await LogsAsync(name, cancellationToken)}");
            }

            await Task.Delay(pause, cancellationToken);
            pause = Math.Min(pause * 2, 200);
        }
    }

    private async Task<string> LogsAsync(string name, CancellationToken cancellationToken)
    {
        var result = await runner.RunAsync(
            Command.Of(DockerPath, "logs", "--tail", TailLines.ToString(CultureInfo.InvariantCulture), name) with { ReadOnly = true }, cancellationToken);
        return Tail(result.StandardOutput + result.StandardError);
    }

    /// <summary>
    /// Also when the run was cancelled. A client that was stopped while the engine still made its container leaves one that is not
    /// there yet: asked twice.
    /// </summary>
    private async Task RemoveAsync(string name, bool wasCancelled)
    {
        using var limited = new CancellationTokenSource(RemovalTimeout);
        try
        {
            var removed = await RemoveOnceAsync(name, limited.Token);
            if (!removed && wasCancelled)
            {
                await Task.Delay(CreationTime, limited.Token);
                await RemoveOnceAsync(name, limited.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The engine hangs: there is nothing more to be done about it.
        }
    }

    private async Task<bool> RemoveOnceAsync(string name, CancellationToken cancellationToken)
    {
        var result = await runner.RunAsync(Command.Of(DockerPath, "rm", "--force", "--volumes", name), cancellationToken);
        return result.IsSuccess && !result.StandardError.Contains("No such container", StringComparison.OrdinalIgnoreCase);
    }

    private static string NewName() => $"slipway-smoke-{Guid.NewGuid():N}"[..26];

    private static string Tail(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(TailLines).ToList();
        return lines.Count switch
        {
            0 => "nothing",
            1 => TerminalText.EscapeLine(lines[0]),
            _ => string.Concat(lines.Select(line => "\n    " + TerminalText.EscapeLine(line))),
        };
    }
}
