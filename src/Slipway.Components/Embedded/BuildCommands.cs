using Nuke.Common.Execution;
using Slipway.Docker.Commands;

namespace Slipway.Components.Embedded;

/// <summary>How components run commands on our own engine: through it, so that masking, Ctrl-C, dry run and the run report see them.</summary>
internal static class BuildCommands
{
    public static ICommandRunner Runner { get; } = new EngineCommandRunner();

    public static CancellationToken Cancellation => BuildCancellation.Token;
}
