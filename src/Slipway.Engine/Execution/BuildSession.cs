using Nuke.Common.Tooling;
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

    private CancellationTokenSource cancellation = new();

    /// <summary>The session of the running build; one without a build when there is none (a test, a plain program).</summary>
    public static BuildSession Current => Ambient.Value ?? latest ?? (latest = new BuildSession());

    /// <summary>The values that no output may show.</summary>
    public SecretRedactor Secrets { get; } = new();

    /// <summary>Cancelled when the build is interrupted; every process tree that was started ends with it.</summary>
    public CancellationToken CancellationToken => cancellation.Token;

    /// <summary>Whether the terminal itself has sent the interrupt, and so to every process of the build; set by <see cref="Cancel"/>.</summary>
    public bool InterruptedByTerminal { get; private set; }

    /// <summary>The processes that were started and still run.</summary>
    public ProcessRegistry Processes { get; } = new();

    /// <summary>What starting a process does unless a call says otherwise.</summary>
    public ProcessDefaults ProcessDefaults { get; } = new();

    /// <summary>Where tools that come out of packages are looked for.</summary>
    public PackageSources PackageSources { get; } = new();

    /// <summary>Whether commands and the helpers that change files are only shown, not run; false by default.</summary>
    public bool DryRun { get; set; }

    /// <summary>Makes this the session of the current flow of control, and of threads that belong to no build.</summary>
    public void Enter()
    {
        EnterFlow();
        latest = this;
    }

    /// <summary>Makes this the session of the current flow of control only: others run beside it.</summary>
    public void EnterFlow() => Ambient.Value = this;

    /// <summary>Interrupts the build.</summary>
    /// <param name="byTerminal">Whether Ctrl-C was pressed at a terminal that has sent it to the child processes too.</param>
    public void Cancel(bool byTerminal = false)
    {
        InterruptedByTerminal = byTerminal;
        cancellation.Cancel();
    }

    /// <summary>After an interruption: lets the targets that run in any case start processes again. A later <see cref="Cancel"/> ends these.</summary>
    public void BeginCleanUp()
    {
        cancellation = new CancellationTokenSource();
        InterruptedByTerminal = false;
    }
}
