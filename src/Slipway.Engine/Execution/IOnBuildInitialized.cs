namespace Nuke.Common.Execution;

/// <summary>Is told before the first target runs.</summary>
public interface IOnBuildInitialized : IBuildExtension
{
    /// <summary>Called before the first target runs.</summary>
    /// <param name="executableTargets">All targets.</param>
    /// <param name="executionPlan">The targets that run, in order.</param>
    void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan);
}
