using Nuke.Common.Execution;
using Nuke.Common.Tooling;
using Slipway.Docker.Commands;

namespace Slipway.Components.Embedded;

/// <summary>Runs the library's commands as processes of the engine.</summary>
internal sealed class EngineCommandRunner : ICommandRunner
{
    public async Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
    {
        var request = new ProcessRequest(command.FileName)
        {
            Arguments = command.Arguments,
            WorkingDirectory = command.WorkingDirectory,
            Environment = command.Environment,
            StandardInput = command.StandardInput,
            GracePeriod = command.GracePeriod,
            KeepOutput = command.KeepOutput,
            ReadOnly = command.ReadOnly,
            LogInvocation = false,
            IsOutputShown = true,
            // A command that is started after the interruption with a token of its own takes away what was left: a container, a folder.
            IsCleanUp = BuildCancellation.Token.IsCancellationRequested && !cancellationToken.IsCancellationRequested,
            OnLine = (type, line) => (type == OutputType.Std ? command.OnOutputLine : command.OnErrorLine)?.Invoke(line),
        };
        try
        {
            var result = await ProcessRunner.RunAsync(request, cancellationToken);
            return new CommandResult(result.ExitCode, Text(result, OutputType.Std), Text(result, OutputType.Err), result.Duration);
        }
        catch (ToolNotFoundException exception)
        {
            throw new CommandNotFoundException(command.FileName, exception);
        }
    }

    private static string Text(ProcessResult result, OutputType type)
        => string.Concat(result.Output.Where(line => line.Type == type).Select(line => line.Text + "\n"));
}
