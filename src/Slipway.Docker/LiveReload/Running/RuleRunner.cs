using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>
/// Runs one rule's command when its files have changed. A run goes to its end; what changes meanwhile causes one more run. What the
/// command generates may cause a build, like any other change.
/// </summary>
internal sealed class RuleRunner(
    RuleSettings rule, LiveReloadConfiguration configuration, IProcessLauncher launcher, ILiveReloadOutput output, TimeProvider time) : IDisposable
{
    private readonly Debouncer<Change> changes = new(rule.Delay, time);
    private readonly ShellRunner shell = new(configuration.WorkingDirectory, launcher);

    /// <summary>Notes a change.</summary>
    public void Add(Change change) => changes.Add(change);

    /// <summary>Runs until it is cancelled, which ends a command that is running.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var batch in changes.Batches.ReadAllAsync(cancellationToken))
        {
            var all = batch;
            while (changes.Batches.TryRead(out var more))
            {
                all = [.. all, .. more];
            }

            await RunCommandAsync(all, cancellationToken);
        }
    }

    public void Dispose() => changes.Dispose();

    private async Task RunCommandAsync(IReadOnlyList<Change> batch, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(batch[^1].Path) ?? "something";
        Tell(LiveReloadEventKind.RuleStarted, $"[{rule.Name}] {name} changed: {rule.Cmd}");
        var started = time.GetTimestamp();
        try
        {
            var exit = await shell.RunAsync(
                rule.Cmd, [], line => output.Write(new LiveReloadEvent(LiveReloadEventKind.RuleOutput, LiveReloadSource.Runner, line)), cancellationToken);
            var duration = time.GetElapsedTime(started);
            output.Write(new LiveReloadEvent(
                exit.IsSuccess ? LiveReloadEventKind.RuleSucceeded : LiveReloadEventKind.RuleFailed,
                LiveReloadSource.Runner,
                $"[{rule.Name}] {(exit.IsSuccess ? "done in" : $"failed ({exit}) after")} {Durations.Show(duration)}")
            {
                Duration = duration,
                ExitCode = exit.ExitCode,
                IsError = !exit.IsSuccess,
            });
        }
        catch (Exception exception) when (exception is CommandNotFoundException or IOException)
        {
            Tell(LiveReloadEventKind.RuleFailed, $"[{rule.Name}] {exception.Message}", isError: true);
        }
    }

    private void Tell(LiveReloadEventKind kind, string text, bool isError = false)
        => output.Write(new LiveReloadEvent(kind, LiveReloadSource.Runner, text) { IsError = isError });
}
