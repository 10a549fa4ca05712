namespace Slipway.Docker.Context;

/// <summary>
/// Finds the ignore file of a build. <c>NAME.dockerignore</c> beside the Dockerfile NAME replaces the <c>.dockerignore</c> at the
/// context's root; the two are never merged. A named context only has its own <c>.dockerignore</c>.
/// </summary>
public static class IgnoreFileLocator
{
    private const string Name = ".dockerignore";

    /// <summary>The ignore file of a build's main context, or null when there is none.</summary>
    /// <param name="context">The context's folder.</param>
    /// <param name="dockerfile">The Dockerfile's path; it may lie outside of the context. Null: read from standard input, or none.</param>
    public static IgnoreFileLocation? Find(string context, string? dockerfile)
    {
        ArgumentException.ThrowIfNullOrEmpty(context);
        if (dockerfile is not null)
        {
            var folder = Path.GetDirectoryName(dockerfile) is { Length: > 0 } directory ? directory : ".";
            if (Find(folder, Path.GetFileName(dockerfile) + Name, isSpecific: true) is { } specific)
            {
                return specific;
            }
        }

        return Find(context, Name, isSpecific: false);
    }

    /// <summary>The ignore file of a named context (<c>--build-context NAME=FOLDER</c>), or null when there is none.</summary>
    public static IgnoreFileLocation? FindForNamedContext(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Find(folder, Name, isSpecific: false);
    }

    /// <summary>Reads an ignore file; without one, nothing is excluded.</summary>
    /// <exception cref="IgnoreFileException">BuildKit would refuse the file.</exception>
    /// <exception cref="ContextException">The file cannot be read.</exception>
    public static IgnoreFile Load(IgnoreFileLocation? location)
    {
        if (location is null)
        {
            return IgnoreFile.None;
        }

        try
        {
            var content = File.ReadAllBytes(location.Target);
            return IgnoreFile.Parse(content, location.Path, OperatingSystem.IsWindows() ? PathSyntax.Windows : PathSyntax.Unix);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContextException($"{SafeText.Escape(location.Path)} cannot be read, and a build would then exclude nothing: {exception.Message}", exception);
        }
    }

    private static IgnoreFileLocation? Find(string folder, string name, bool isSpecific)
    {
        // A link is followed only inside of its folder, as if that folder were the root of the file system.
        var target = ScopedPath.Resolve(folder, name);
        return target is not null && File.Exists(target) ? new IgnoreFileLocation(Path.Combine(folder, name), target, isSpecific) : null;
    }
}
