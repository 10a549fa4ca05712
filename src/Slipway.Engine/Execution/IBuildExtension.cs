namespace Nuke.Common.Execution;

/// <summary>Something that is told what happens in a build: an attribute of the build class.</summary>
public interface IBuildExtension
{
    /// <summary>Extensions of a higher priority are told first.</summary>
    float Priority { get; }
}
