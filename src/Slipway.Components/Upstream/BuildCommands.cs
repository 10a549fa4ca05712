using Slipway.Docker.Commands;

namespace Slipway.Components.Upstream;

/// <summary>How components run commands on the real NUKE: by themselves.</summary>
internal static class BuildCommands
{
    private static readonly CancellationTokenSource Interrupted = Watch();

    public static ICommandRunner Runner { get; } = new CliWrapCommandRunner();

    public static CancellationToken Cancellation => Interrupted.Token;

    private static CancellationTokenSource Watch()
    {
        var source = new CancellationTokenSource();
        Console.CancelKeyPress += (_, _) => source.Cancel();
        return source;
    }
}
