using Nuke.Common.Utilities;

namespace Nuke.Common.Execution;

/// <summary>
/// What one run of a build owns and everything that runs inside it shares. The static members that NUKE's API has
/// (<c>NukeBuild.RootDirectory</c>, <c>ProcessTasks.StartProcess</c>, …) are a facade over the current session.
/// </summary>
internal sealed class BuildSession
{
    private static readonly AsyncLocal<BuildSession?> Ambient = new();
    private static BuildSession? latest;

    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The session of the running build; one without a build when there is none (a test, a plain program).</summary>
    public static BuildSession Current => Ambient.Value ?? latest ?? (latest = new BuildSession());

    /// <summary>The values that no output may show.</summary>
    public SecretRedactor Secrets { get; } = new();

    /// <summary>Cancelled when the build is interrupted; every process tree that was started ends with it.</summary>
    public CancellationToken CancellationToken => cancellation.Token;

    /// <summary>Whether commands and the engine's file-changing helpers only say what they would do. False by default.</summary>
    public bool IsDryRun { get; set; }

    /// <summary>Makes this the session of the current flow of control, and of threads that belong to no build.</summary>
    public void Enter()
    {
        Ambient.Value = this;
        latest = this;
    }

    /// <summary>Interrupts the build.</summary>
    public void Cancel() => cancellation.Cancel();
}
