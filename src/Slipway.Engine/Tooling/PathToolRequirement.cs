namespace Nuke.Common.Tooling;

/// <summary>Requires a program on <c>PATH</c>.</summary>
/// <param name="pathExecutable">The program's name.</param>
public class PathToolRequirement(string pathExecutable) : ToolRequirement
{
    /// <summary>The program's name.</summary>
    public string PathExecutable { get; init; } = pathExecutable;

    /// <inheritdoc cref="PathToolRequirement(string)"/>
    public static PathToolRequirement Create(string pathExecutable) => new(pathExecutable);

    /// <inheritdoc/>
    internal override bool IsMet(out string? problem) => Check(() => ToolPathResolver.GetPathExecutable(PathExecutable), out problem);
}
