using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>What a component sees of the build that inherits it.</summary>
public interface INukeBuild
{
    /// <summary>The targets of this run, in the order in which they run.</summary>
    IReadOnlyCollection<ExecutableTarget> ExecutionPlan { get; }

    /// <summary>The targets that were asked for.</summary>
    IReadOnlyCollection<ExecutableTarget> InvokedTargets { get; }

    /// <summary>The targets that are skipped.</summary>
    IReadOnlyCollection<ExecutableTarget> SkippedTargets { get; }

    /// <summary>The targets that have yet to run.</summary>
    IReadOnlyCollection<ExecutableTarget> ScheduledTargets { get; }

    /// <summary>The targets that are running.</summary>
    IReadOnlyCollection<ExecutableTarget> RunningTargets { get; }

    /// <summary>The targets that were interrupted.</summary>
    IReadOnlyCollection<ExecutableTarget> AbortedTargets { get; }

    /// <summary>The targets that failed.</summary>
    IReadOnlyCollection<ExecutableTarget> FailedTargets { get; }

    /// <summary>The targets that succeeded.</summary>
    IReadOnlyCollection<ExecutableTarget> SucceededTargets { get; }

    /// <summary>The targets that have ended, well or not.</summary>
    IReadOnlyCollection<ExecutableTarget> FinishedTargets { get; }

    /// <summary>Whether nothing has failed so far.</summary>
    bool IsSucceeding { get; }

    /// <summary>Whether something has failed.</summary>
    bool IsFailing { get; }

    /// <summary>Whether every target has ended.</summary>
    bool IsFinished { get; }

    /// <summary>Overrides the exit code; null (default) leaves it to the outcome.</summary>
    int? ExitCode { get; set; }

    /// <summary>The folder that holds <c>.nuke</c>.</summary>
    AbsolutePath RootDirectory { get; }

    /// <summary><c>.nuke/temp</c>.</summary>
    AbsolutePath TemporaryDirectory { get; }

    /// <summary>The assembly of the build.</summary>
    AbsolutePath BuildAssemblyFile { get; }

    /// <summary>The folder of the assembly of the build.</summary>
    AbsolutePath BuildAssemblyDirectory { get; }

    /// <summary>The folder of the build's project; null when it cannot be found.</summary>
    AbsolutePath? BuildProjectDirectory { get; }

    /// <summary>The build's project file; null when it cannot be found.</summary>
    AbsolutePath? BuildProjectFile { get; }

    /// <summary>How much of the log is shown.</summary>
    Verbosity Verbosity { get; }

    /// <summary>Where the build runs.</summary>
    Host Host { get; }

    /// <summary>Whether only the plan is shown.</summary>
    bool Plan { get; }

    /// <summary>Whether only the help text is shown.</summary>
    bool Help { get; }

    /// <summary>Whether the first line is left out.</summary>
    bool NoLogo { get; }

    /// <summary>Whether the build runs on somebody's own machine.</summary>
    bool IsLocalBuild { get; }

    /// <summary>Whether the build runs on a build server.</summary>
    bool IsServerBuild { get; }

    /// <summary>Whether a failed run is continued.</summary>
    bool Continue { get; }

    /// <summary>The part of the partitioned targets that this machine runs.</summary>
    Partition Partition { get; }

    /// <summary>Adds pairs to the running target's row of the summary.</summary>
    void ReportSummary(Configure<Dictionary<string, string>>? configurator = null);

    /// <summary>The injected value of a component's member, or null.</summary>
    /// <param name="parameterExpression">The member: <c>() =&gt; Name</c>.</param>
    T? TryGetValue<T>(Expression<Func<T?>> parameterExpression)
        where T : class;

    /// <summary>The injected value of a component's member of a value type, or its default; name the nullable type to tell it from a value.</summary>
    /// <param name="parameterExpression">The member: <c>() =&gt; Count</c>.</param>
    T? TryGetValue<T>(Expression<Func<object>> parameterExpression);
}
