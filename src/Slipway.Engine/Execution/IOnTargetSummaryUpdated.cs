namespace Nuke.Common.Execution;

/// <summary>Is told when a target reported for the summary.</summary>
public interface IOnTargetSummaryUpdated : IBuildExtension
{
    /// <summary>Called when a target reported for the summary.</summary>
    /// <param name="build">The build.</param>
    /// <param name="target">The target.</param>
    void OnTargetSummaryUpdated(INukeBuild build, ExecutableTarget target);
}
