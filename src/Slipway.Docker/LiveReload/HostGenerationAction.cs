using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.Docker.LiveReload.Running;

namespace Slipway.Docker.LiveReload;

/// <summary>
/// Builds and runs on the host as <c>.air.toml</c> says. The old program runs until the new build has succeeded (on Windows,
/// where a running program cannot be overwritten, until the build starts); after a failed build nothing is started.
/// </summary>
public sealed class HostGenerationAction : IGenerationAction
{
    private static readonly TimeSpan DefaultGrace = TimeSpan.FromMilliseconds(500);

    private readonly LiveReloadConfiguration configuration;
    private readonly ILiveReloadOutput output;
    private readonly HostActionOptions options;
    private readonly TimeProvider time;
    private readonly BuildRunner builds;
    private readonly AppSupervisor app;
    private readonly EnvironmentFiles environment;

    /// <summary>Makes the action; nothing is started yet.</summary>
    public HostGenerationAction(
        LiveReloadConfiguration configuration, IProcessLauncher launcher, ILiveReloadOutput output, HostActionOptions? options = null, TimeProvider? time = null)
    {
        this.configuration = configuration;
        this.output = output;
        this.options = options ?? new HostActionOptions();
        this.time = time ?? TimeProvider.System;
        builds = new BuildRunner(configuration, launcher, output);
        app = new AppSupervisor(configuration.Build, launcher, output, this.time);
        environment = new EnvironmentFiles(configuration, output);
    }

    private TimeSpan RestartGrace => !configuration.Build.SendInterrupt
        ? TimeSpan.Zero
        : configuration.Build.KillDelay > TimeSpan.Zero ? configuration.Build.KillDelay : DefaultGrace;

    /// <inheritdoc/>
    public async Task<GenerationOutcome> RunAsync(Generation generation, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            await app.StopAsync(RestartGrace);
        }

        var variables = environment.Read(options.Environment);
        var started = time.GetTimestamp();
        output.Write(new LiveReloadEvent(LiveReloadEventKind.BuildStarted, LiveReloadSource.Build, "building"));
        var failure = await builds.RunAsync(variables, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var elapsed = time.GetElapsedTime(started);
        return failure is null
            ? await RestartAsync(generation, variables, elapsed)
            : await FailAsync(failure, elapsed);
    }

    /// <inheritdoc/>
    public async Task StopAsync()
    {
        var grace = configuration.Build.SendInterrupt && configuration.Build.KillDelay > TimeSpan.Zero ? configuration.Build.KillDelay : HostActionOptions.LongestStop;
        await app.CloseAsync(grace < HostActionOptions.LongestStop ? grace : HostActionOptions.LongestStop);
        await builds.RunPostCommandsAsync(environment.Read(options.Environment), options.PostCommandTimeout);
        if (configuration.Misc.CleanOnExit)
        {
            builds.DeleteTemporaryFolder();
        }
    }

    private async Task<GenerationOutcome> RestartAsync(Generation generation, IReadOnlyDictionary<string, string?> variables, TimeSpan elapsed)
    {
        output.Write(new LiveReloadEvent(LiveReloadEventKind.BuildSucceeded, LiveReloadSource.Build, $"built in {Durations.Show(elapsed)}") { Duration = elapsed });

        // From here on a newer change no longer interrupts: the swap is short, and half a swap would leave nothing running.
        await app.StopAsync(RestartGrace);
        var command = AppCommand.For(configuration, options.Arguments, variables);
        return await app.StartAsync(command, generation) ? GenerationOutcome.Succeeded : GenerationOutcome.Failed;
    }

    private async Task<GenerationOutcome> FailAsync(string failure, TimeSpan elapsed)
    {
        var stops = configuration.Build.StopOnError && app.IsRunning;
        if (stops)
        {
            await app.StopAsync(RestartGrace);
        }

        var rest = app.IsRunning ? "the old program runs on" : stops ? "the program was stopped" : "waiting for the next change";
        output.Write(new LiveReloadEvent(
            LiveReloadEventKind.BuildFailed, LiveReloadSource.Build, $"build failed after {Durations.Show(elapsed)}: {failure}; {rest}")
        {
            Duration = elapsed,
            IsError = true,
        });
        return GenerationOutcome.Failed;
    }
}
