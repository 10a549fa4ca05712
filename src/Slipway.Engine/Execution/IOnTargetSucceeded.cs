namespace Nuke.Common.Execution;

/// <summary>Is told when a target ended well.</summary>
public interface IOnTargetSucceeded : IBuildExtension
{
    /// <summary>Called when a target ended well.</summary>
    /// <param name="target">The target.</param>
    void OnTargetSucceeded(ExecutableTarget target);
}
