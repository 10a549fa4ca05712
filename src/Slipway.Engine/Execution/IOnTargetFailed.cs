namespace Nuke.Common.Execution;

/// <summary>Is told when a target failed.</summary>
public interface IOnTargetFailed : IBuildExtension
{
    /// <summary>Called when a target failed.</summary>
    /// <param name="target">The target.</param>
    void OnTargetFailed(ExecutableTarget target);
}
