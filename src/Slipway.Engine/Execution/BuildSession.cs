using Nuke.Common.IO;
using Nuke.Common.Reporting;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>
/// What one run of a build owns and everything that runs inside it shares. The static members that NUKE's API has
/// (<c>NukeBuild.RootDirectory</c>, <c>ProcessTasks.StartProcess</c>, …) are a facade over the current session.
/// </summary>
internal sealed class BuildSession
{
    private static readonly AsyncLocal<BuildSession?> Ambient = new();
    private static BuildSession? latest;

    private volatile CancellationTokenSource cancellation = new();

    /// <summary>The session of the running build; one without a build when there is none (a test, a plain program).</summary>
    public static BuildSession Current => Ambient.Value ?? latest ?? (latest = new BuildSession());

    /// <summary>The values that no output may show.</summary>
    public SecretRedactor Secrets { get; init; } = new();

    /// <summary>Where the engine itself writes.</summary>
    public BuildConsole Console { get => field ??= BuildConsole.ForProcess(Secrets); init; }

    /// <summary>The engine's own parameters.</summary>
    public EngineOptions Options { get; set; } = new();

    /// <summary>The values of the build's parameters.</summary>
    public BoundValues Values { get; } = new();

    /// <summary>Values of injected members of components, made once.</summary>
    public InjectionCache Injections { get; } = new();

    /// <summary>The folder that holds <c>.nuke</c>; without a build the nearest one above the current folder.</summary>
    public AbsolutePath RootDirectory
    {
        get => field ??= AbsolutePath.Create(RootFinder.Find(Environment.CurrentDirectory) ?? Environment.CurrentDirectory);
        set;
    }

    /// <summary>The build's assembly and project.</summary>
    public BuildLocation Location { get; init; } = BuildLocation.OfProcess();

    /// <summary>Where the build runs.</summary>
    public Host Host { get; set; } = new Terminal();

    /// <summary>What the log shows and remembers.</summary>
    public BuildLog Log => field ??= new BuildLog(Console);

    /// <summary>Tells the build and its extensions what happens; null before the build exists.</summary>
    public BuildEvents? Events { get; set; }

    /// <summary>The targets in the order in which they run.</summary>
    public IReadOnlyList<ExecutableTarget> Plan { get; set; } = [];

    /// <summary>The exit code that the build asked for.</summary>
    public int? ExitCode { get; set; }

    /// <summary>Cancelled when the build is interrupted; every process tree that was started ends with it.</summary>
    public CancellationToken CancellationToken => cancellation.Token;

    /// <summary>Whether the build was interrupted.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>Whether the terminal itself has sent the interrupt, and so to every process of the build; set by <see cref="Cancel"/>.</summary>
    public bool InterruptedByTerminal { get; private set; }

    /// <summary>The processes that were started and still run.</summary>
    public ProcessRegistry Processes { get; } = new();

    /// <summary>What starting a process does unless a call says otherwise.</summary>
    public ProcessDefaults ProcessDefaults { get; } = new();

    /// <summary>Which verbosity of a tool belongs to that of the build.</summary>
    public VerbosityMappings VerbosityMappings { get; } = new();

    /// <summary>Where tools that come out of packages are looked for.</summary>
    public PackageSources PackageSources { get; } = new();

    /// <summary>Whether commands and the engine's file-changing helpers only say what they would do. False by default.</summary>
    public bool IsDryRun { get; set; }

    /// <summary>Makes this the session of the current flow of control, and of threads that belong to no build.</summary>
    public void Enter()
    {
        Ambient.Value = this;
        latest = this;
    }

    /// <summary>Makes this the session of the current flow of control only: for code that runs beside a build.</summary>
    public void EnterFlow() => Ambient.Value = this;

    /// <summary>Interrupts the build.</summary>
    /// <param name="byTerminal">Whether Ctrl-C was pressed at a terminal that has sent it to the child processes too.</param>
    public void Cancel(bool byTerminal = false)
    {
        IsInterrupted = true;
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
