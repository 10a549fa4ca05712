using Slipway.Docker.Commands;

namespace Slipway.Docker.Tests;

/// <summary>Runs nothing: remembers each command and answers as it is told.</summary>
internal sealed class ScriptedRunner(Func<Command, Answer> answer) : ICommandRunner
{
    public List<Command> Commands { get; } = [];

    public Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
    {
        Commands.Add(command);
        cancellationToken.ThrowIfCancellationRequested();
        var (exitCode, output, error) = answer(command);
        Deliver(output, command.OnOutputLine);
        Deliver(error, command.OnErrorLine);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new CommandResult(exitCode, output, error, TimeSpan.FromSeconds(1)));
    }

    private static void Deliver(string text, Action<string>? onLine)
    {
        foreach (var line in text.Split('\n'))
        {
            onLine?.Invoke(line);
        }
    }
}
