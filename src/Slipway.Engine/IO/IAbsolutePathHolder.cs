namespace Nuke.Common.IO;

/// <summary>Something that lies at a path, for example a project of a solution.</summary>
public interface IAbsolutePathHolder
{
    /// <summary>Where it lies.</summary>
    AbsolutePath Path { get; }
}
