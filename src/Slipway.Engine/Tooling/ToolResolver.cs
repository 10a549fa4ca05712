namespace Nuke.Common.Tooling;

/// <summary>Makes a <see cref="Tool"/> from a program.</summary>
public static class ToolResolver
{
    /// <summary>The tool at this path. A <c>.dll</c> is run by <c>dotnet</c>.</summary>
    /// <exception cref="ToolNotFoundException">There is no such program.</exception>
    public static Tool GetTool(string toolPath) => new ToolExecutor(ToolPathResolver.GetPathExecutable(toolPath)).Execute;

    /// <summary>A tool out of a NuGet package that the build project references or downloads.</summary>
    /// <param name="packageId">The package's id; alternatives are separated by <c>|</c>.</param>
    /// <param name="packageExecutable">The file name inside the package; alternatives are separated by <c>|</c>.</param>
    /// <param name="version">The package's version; needed only when there are several.</param>
    /// <param name="framework">The folder of the target framework to take it from; that of the build by default.</param>
    /// <exception cref="ToolNotFoundException">The package or the file in it is missing.</exception>
    public static Tool GetNuGetTool(string packageId, string packageExecutable, string? version = null, string? framework = null)
        => GetTool(NuGetToolPathResolver.GetPackageExecutable(packageId, packageExecutable, version, framework));

    /// <summary>A tool that npm has installed into <c>node_modules</c>.</summary>
    /// <exception cref="ToolNotFoundException">It is not installed.</exception>
    public static Tool GetNpmTool(string npmExecutable) => GetTool(NpmToolPathResolver.GetNpmExecutable(npmExecutable));

    /// <summary>The tool that the environment variable <c>NAME_EXE</c> points to; null if it is not set.</summary>
    /// <exception cref="ToolNotFoundException">The variable names a file that does not exist.</exception>
    public static Tool? TryGetEnvironmentTool(string name)
        => ToolPathResolver.TryGetEnvironmentExecutable($"{name.ToUpperInvariant()}_EXE") is { } path ? GetTool(path) : null;

    /// <summary>A tool on <c>PATH</c>.</summary>
    /// <exception cref="ToolNotFoundException">It is not there; the message names near matches.</exception>
    public static Tool GetPathTool(string name) => GetTool(ToolPathResolver.GetPathExecutable(name));

    /// <summary>The tool that <c>NAME_EXE</c> points to, or else the one on <c>PATH</c>.</summary>
    /// <exception cref="ToolNotFoundException">It is not there; the message names near matches.</exception>
    public static Tool GetEnvironmentOrPathTool(string name) => TryGetEnvironmentTool(name) ?? GetPathTool(name);
}
