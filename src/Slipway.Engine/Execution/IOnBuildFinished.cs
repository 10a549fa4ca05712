namespace Nuke.Common.Execution;

/// <summary>Is told after the last target.</summary>
public interface IOnBuildFinished : IBuildExtension
{
    /// <summary>Called after the last target.</summary>
    void OnBuildFinished();
}
