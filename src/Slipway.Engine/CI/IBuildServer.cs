namespace Nuke.Common.CI;

/// <summary>A host that is a build server.</summary>
public interface IBuildServer
{
    /// <summary>The branch that is built, if the server says so.</summary>
    string? Branch { get; }

    /// <summary>The commit that is built, if the server says so.</summary>
    string? Commit { get; }
}
