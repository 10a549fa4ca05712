namespace Nuke.Common.Tooling;

/// <summary>Options of a tool that a package has for several target frameworks.</summary>
public interface IToolOptionsWithFramework
{
    /// <summary>The target framework that the tool is taken from, for example <c>net10.0</c>; null for the best one for the build.</summary>
    string? Framework => ((IOptions)this).Get<string?>(() => Framework);
}
