using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Apt;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Does what a plan says, saying each thing first.</summary>
/// <param name="machine">The machine.</param>
/// <param name="output">Where it says what it does.</param>
/// <param name="options">What was asked for.</param>
internal sealed class ActionRunner(IMachine machine, IProvisionOutput output, ProvisionOptions options)
{
    private readonly List<string> forgiven = [];

    /// <summary>Does one thing.</summary>
    /// <exception cref="ProvisionException">It failed; the message says why and what to do.</exception>
    public async Task RunAsync(ProvisionAction action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (action is not StartEngine)
        {
            output.Announce(action.Display);
        }

        switch (action)
        {
            case RunCommand run:
                await RunCommandAsync(run, cancellationToken);
                break;
            case SimulateInstall simulate:
                await SimulateAsync(simulate, cancellationToken);
                break;
            case WriteFile file:
                Write(file);
                break;
            case StartEngine start:
                await new EngineStarter(machine, output, options.EngineStartTimeout).StartAsync(start, cancellationToken);
                break;
            default:
                throw new InvalidOperationException($"Nothing runs a {action.GetType().Name}.");
        }
    }

    private async Task RunCommandAsync(RunCommand run, CancellationToken cancellationToken)
    {
        var tail = new CommandTail();
        var result = await StartAsync(run.Command with { KeepOutput = false }, tail, show: true, cancellationToken);
        if (result.IsSuccess)
        {
            return;
        }

        var failure = Describe(run.Command, result, tail.Lines);
        if (!run.MayFail)
        {
            throw new ProvisionException(failure);
        }

        forgiven.Add(failure);
        output.Notice($"'{CommandText.Of(run.Command)}' ended with exit code {result.ExitCode}; going on.");
    }

    private async Task SimulateAsync(SimulateInstall simulate, CancellationToken cancellationToken)
    {
        var tail = new CommandTail();
        var result = await StartAsync(simulate.Command, tail, show: false, cancellationToken);
        if (!result.IsSuccess)
        {
            throw new ProvisionException(Describe(simulate.Command, result, tail.Lines));
        }

        var simulation = AptSimulation.Parse(result.StandardOutput);
        if (!simulation.IsHarmless)
        {
            var changes = simulation.Upgrades.Select(upgrade => $"  upgrade {upgrade}")
                .Concat(simulation.Removals.Select(removal => $"  remove {removal}"))
                .Select(CommandText.Escape);
            throw new ProvisionException(
                $"Installing the packages would change what is installed, so nothing was installed:\n{string.Join('\n', changes)}\n"
                + "If that is fine, do it by hand and run provisioning again:\n  "
                + CommandText.Of(simulate.Command).Replace(" --simulate", "", StringComparison.Ordinal));
        }
    }

    private async Task<CommandResult> StartAsync(Command command, CommandTail tail, bool show, CancellationToken cancellationToken)
    {
        void Line(string line)
        {
            tail.Add(line);
            if (show)
            {
                output.Progress(CommandText.Escape(line));
            }
        }

        try
        {
            return await machine.Commands.RunAsync(
                SystemPath.For(command, machine) with { OnOutputLine = Line, OnErrorLine = Line },
                cancellationToken);
        }
        catch (CommandNotFoundException error)
        {
            throw new ProvisionException($"'{error.FileName}' was not found, though Debian has it: is PATH complete, is this a full system?", error);
        }
    }

    private void Write(WriteFile file)
    {
        // Someone may have made or changed it since it was looked at.
        if (machine.Read(file.Path) != file.Replaces || (file.Replaces is null && machine.Exists(file.Path)))
        {
            throw new ProvisionException($"{file.Path} was changed while provisioning was running. It was left as it is; run provisioning again.");
        }

        try
        {
            machine.Write(file.Path, file.Content);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ProvisionException($"{file.Path} could not be written: {error.Message}", error);
        }
    }

    private string Describe(Command command, CommandResult result, IReadOnlyList<string> lines)
    {
        List<string> parts = [$"'{CommandText.Of(command)}' ended with exit code {result.ExitCode}."];
        if (lines.Count > 0)
        {
            parts.Add(CommandTail.Text(lines));
        }

        if (FailureHints.For(lines) is { } hint)
        {
            parts.Add(hint);
        }

        parts.AddRange(forgiven.Select(earlier => $"Before that: {earlier}"));
        return string.Join('\n', parts);
    }
}
