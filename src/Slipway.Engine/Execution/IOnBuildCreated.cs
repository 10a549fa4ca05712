namespace Nuke.Common.Execution;

/// <summary>Is told when the build was made.</summary>
public interface IOnBuildCreated : IBuildExtension
{
    /// <summary>Called when the build was made.</summary>
    /// <param name="executableTargets">All targets.</param>
    void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets);
}
