using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common;

public abstract partial class NukeBuild
{
    /// <inheritdoc cref="INukeBuild.ExecutionPlan" />
    public IReadOnlyCollection<ExecutableTarget> ExecutionPlan
    {
        get => session.Plan;
        set => session.Plan = [.. value];
    }

    /// <inheritdoc cref="INukeBuild.InvokedTargets" />
    public IReadOnlyCollection<ExecutableTarget> InvokedTargets => Where(target => target.Invoked);

    /// <inheritdoc cref="INukeBuild.SkippedTargets" />
    public IReadOnlyCollection<ExecutableTarget> SkippedTargets => WithStatus(ExecutionStatus.Skipped);

    /// <inheritdoc cref="INukeBuild.ScheduledTargets" />
    public IReadOnlyCollection<ExecutableTarget> ScheduledTargets => WithStatus(ExecutionStatus.Scheduled);

    /// <inheritdoc cref="INukeBuild.RunningTargets" />
    public IReadOnlyCollection<ExecutableTarget> RunningTargets => WithStatus(ExecutionStatus.Running);

    /// <inheritdoc cref="INukeBuild.AbortedTargets" />
    public IReadOnlyCollection<ExecutableTarget> AbortedTargets => WithStatus(ExecutionStatus.Aborted);

    /// <inheritdoc cref="INukeBuild.FailedTargets" />
    public IReadOnlyCollection<ExecutableTarget> FailedTargets => WithStatus(ExecutionStatus.Failed);

    /// <inheritdoc cref="INukeBuild.SucceededTargets" />
    public IReadOnlyCollection<ExecutableTarget> SucceededTargets => WithStatus(ExecutionStatus.Succeeded);

    /// <inheritdoc cref="INukeBuild.FinishedTargets" />
    public IReadOnlyCollection<ExecutableTarget> FinishedTargets => Where(target => target.Status is ExecutionStatus.Succeeded
        or ExecutionStatus.Failed or ExecutionStatus.Aborted or ExecutionStatus.Skipped or ExecutionStatus.Collective);

    /// <inheritdoc cref="INukeBuild.IsSucceeding" />
    public bool IsSucceeding => !IsFailing;

    /// <inheritdoc cref="INukeBuild.IsFailing" />
    public bool IsFailing => session.Plan.Any(target => target.Status is ExecutionStatus.Failed or ExecutionStatus.Aborted or ExecutionStatus.NotRun);

    /// <inheritdoc cref="INukeBuild.IsFinished" />
    public bool IsFinished => session.Plan.All(target => target.Status is not (ExecutionStatus.Scheduled or ExecutionStatus.Running));

    /// <inheritdoc cref="INukeBuild.ExitCode" />
    public int? ExitCode
    {
        get => session.ExitCode;
        set => session.ExitCode = value;
    }

    /// <inheritdoc cref="INukeBuild.Plan" />
    public bool Plan => session.Options.Plan;

    /// <inheritdoc cref="INukeBuild.Help" />
    public bool Help => session.Options.Help;

    /// <inheritdoc cref="INukeBuild.NoLogo" />
    public bool NoLogo
    {
        get => session.Options.NoLogo;
        set => session.Options = session.Options with { NoLogo = value };
    }

    /// <inheritdoc cref="INukeBuild.Continue" />
    public bool Continue => session.Options.Continue;

    /// <inheritdoc cref="INukeBuild.Partition" />
    public Partition Partition => session.Options.Partition;

    /// <summary>The packages file of the build, for tools that come as packages.</summary>
    protected internal virtual string? NuGetPackagesConfigFile => null;

    /// <summary>The assets file of the build, for tools that come as packages: <c>obj/project.assets.json</c>.</summary>
    protected internal virtual string? NuGetAssetsConfigFile
        => session.Location.ProjectFile is { } project ? project.Parent / "obj" / "project.assets.json" : null;

    /// <summary>The <c>package.json</c> of the repository, for tools that come from it.</summary>
    protected internal virtual AbsolutePath NpmPackageJsonFile => session.RootDirectory / "package.json";

    /// <summary>A folder with packages that were shipped with the build.</summary>
    protected internal virtual string? EmbeddedPackagesDirectory => null;

    private List<ExecutableTarget> WithStatus(ExecutionStatus status) => Where(target => target.Status == status);

    private List<ExecutableTarget> Where(Func<ExecutableTarget, bool> condition) => [.. session.Plan.Where(condition)];
}
