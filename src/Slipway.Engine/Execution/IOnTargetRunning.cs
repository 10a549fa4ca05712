namespace Nuke.Common.Execution;

/// <summary>Is told before a target runs.</summary>
public interface IOnTargetRunning : IBuildExtension
{
    /// <summary>Called before a target runs.</summary>
    /// <param name="target">The target.</param>
    void OnTargetRunning(ExecutableTarget target);
}
