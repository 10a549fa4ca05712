using System.Reflection;

namespace Nuke.Common.Execution;

/// <summary>Tells a build and the extensions on its class what happens, extensions of a higher priority first, the build last.</summary>
internal sealed class BuildEvents
{
    private readonly NukeBuild build;
    private readonly IReadOnlyList<IBuildExtension> extensions;

    public BuildEvents(NukeBuild build)
    {
        this.build = build;
        extensions = [.. build.GetType().GetCustomAttributes(inherit: true).OfType<IBuildExtension>().OrderByDescending(extension => extension.Priority)];
        foreach (var attribute in extensions.OfType<BuildExtensionAttributeBase>())
        {
            attribute.Build = build;
        }
    }

    public void BuildCreated(IReadOnlyList<ExecutableTarget> targets)
    {
        Tell<IOnBuildCreated>(extension => extension.OnBuildCreated(targets));
        build.OnBuildCreated();
    }

    public void BuildInitialized(IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<ExecutableTarget> plan)
    {
        Tell<IOnBuildInitialized>(extension => extension.OnBuildInitialized(targets, plan));
        build.OnBuildInitialized();
    }

    public void BuildFinished()
    {
        Tell<IOnBuildFinished>(extension => extension.OnBuildFinished());
        build.OnBuildFinished();
    }

    public void TargetRunning(ExecutableTarget target)
    {
        Tell<IOnTargetRunning>(extension => extension.OnTargetRunning(target));
        build.OnTargetRunning(target.Name);
    }

    public void TargetSkipped(ExecutableTarget target)
    {
        Tell<IOnTargetSkipped>(extension => extension.OnTargetSkipped(target));
        build.OnTargetSkipped(target.Name);
    }

    public void TargetSucceeded(ExecutableTarget target)
    {
        Tell<IOnTargetSucceeded>(extension => extension.OnTargetSucceeded(target));
        build.OnTargetSucceeded(target.Name);
    }

    public void TargetFailed(ExecutableTarget target)
    {
        Tell<IOnTargetFailed>(extension => extension.OnTargetFailed(target));
        build.OnTargetFailed(target.Name);
    }

    public void TargetSummaryUpdated(ExecutableTarget target)
        => Tell<IOnTargetSummaryUpdated>(extension => extension.OnTargetSummaryUpdated(build, target));

    /// <summary>Whether a part of the engine's own output is wanted.</summary>
    public bool Shows(DefaultOutput output)
        => build.GetType().GetCustomAttributes<DisableDefaultOutputAttribute>(inherit: true)
            .Where(attribute => attribute.IsApplicable(build))
            .All(attribute => attribute.DisabledOutputs.Length > 0 && !attribute.DisabledOutputs.Contains(output));

    private void Tell<T>(Action<T> tell)
    {
        foreach (var extension in extensions.OfType<T>())
        {
            tell(extension);
        }
    }
}
