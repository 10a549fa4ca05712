namespace Nuke.Common.Execution;

/// <summary>Is told when a target is skipped.</summary>
public interface IOnTargetSkipped : IBuildExtension
{
    /// <summary>Called when a target is skipped.</summary>
    /// <param name="target">The target.</param>
    void OnTargetSkipped(ExecutableTarget target);
}
