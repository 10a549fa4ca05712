using Slipway.Docker.Context;
using Slipway.Docker.Dockerfiles;

namespace Slipway.Tool.Contexts;

/// <summary>Finds the files that a command line names, with the rules of <c>docker buildx build</c>.</summary>
internal static class ContextFiles
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The context's folder.</summary>
    public static string Folder(string folder)
    {
        if (folder.Contains("://", StringComparison.Ordinal) || folder.StartsWith("git@", StringComparison.Ordinal) || folder == StandardInput)
        {
            throw new UsageException($"'{SafeText.Escape(folder)}' is not a folder. Contexts from git, HTTP or standard input are not filtered by an ignore file.");
        }

        return Directory.Exists(folder) ? folder : throw new UsageException($"there is no folder '{SafeText.Escape(folder)}'. Name the folder that docker build gets.");
    }

    /// <summary>The Dockerfile, or null when none was named and the folder has none.</summary>
    public static string? Dockerfile(ContextArguments arguments)
    {
        if (arguments.Dockerfile is not { } named)
        {
            // With the lower-case name, the specific ignore file has a lower-case name as well.
            return Names("Dockerfile").Concat(Names("dockerfile")).FirstOrDefault();
        }

        if (named == StandardInput || File.Exists(named))
        {
            return named;
        }

        var below = Path.Combine(arguments.Folder, named);
        return File.Exists(below)
            ? below
            : throw new UsageException($"there is no Dockerfile '{SafeText.Escape(named)}', neither from here nor from '{SafeText.Escape(arguments.Folder)}'.");

        IEnumerable<string> Names(string name)
            => Directory.EnumerateFiles(arguments.Folder, name).Where(file => Path.GetFileName(file) == name && File.Exists(file));
    }

    /// <summary>Reads and parses a Dockerfile.</summary>
    public static Dockerfile Read(string path)
    {
        if (path != StandardInput)
        {
            return Docker.Dockerfiles.Dockerfile.Parse(File.ReadAllBytes(path), path);
        }

        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        return Docker.Dockerfiles.Dockerfile.Parse(content.ToArray(), path);
    }

    /// <summary>A path below the context's folder, from one that may be absolute or start with the folder.</summary>
    public static string PathInContext(string folder, string path)
    {
        var relative = Path.IsPathRooted(path) ? Path.GetRelativePath(Path.GetFullPath(folder), path) : Path.GetRelativePath(".", Path.Combine(".", path));
        relative = relative.Replace(Path.DirectorySeparatorChar, '/');
        return relative is "." or ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? throw new UsageException($"'{SafeText.Escape(path)}' is not a path below '{SafeText.Escape(folder)}'. --explain takes a path inside of the context.")
            : relative;
    }

    /// <summary>The folders of named contexts; those that are images or URLs are none of ours.</summary>
    public static Dictionary<string, string> NamedContexts(IReadOnlyList<string> contexts)
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var context in contexts)
        {
            var equals = context.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == context.Length - 1)
            {
                throw new UsageException($"--build-context takes NAME=DIR, not '{SafeText.Escape(context)}'.");
            }

            var value = context[(equals + 1)..];
            if (!value.Contains("://", StringComparison.Ordinal))
            {
                result[context[..equals]] = Folder(value);
            }
        }

        return result;
    }

    /// <summary>The values of build arguments; a name alone takes its value from the environment.</summary>
    public static Dictionary<string, string> BuildArguments(IReadOnlyList<string> arguments)
    {
        var result = new Dictionary<string, string>();
        foreach (var argument in arguments)
        {
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? argument : argument[..equals];
            if (name.Length == 0)
            {
                throw new UsageException($"--build-arg takes NAME=VALUE, not '{SafeText.Escape(argument)}'.");
            }

            if ((equals < 0 ? Environment.GetEnvironmentVariable(name) : argument[(equals + 1)..]) is { } value)
            {
                result[name] = value;
            }
        }

        return result;
    }
}
