namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>Whether the name ends with one of the extensions; case is ignored, the leading dot may be missing: <c>.tar.gz</c>, <c>zip</c>.</summary>
    public static bool HasExtension(this AbsolutePath path, string extension, params string[] alternativeExtensions)
    {
        var name = path.Name;
        return alternativeExtensions.Prepend(extension)
            .Any(candidate => name.EndsWith(candidate.StartsWith('.') ? candidate : $".{candidate}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The path with another extension; the leading dot may be missing. Null removes the extension.</summary>
    public static AbsolutePath WithExtension(this AbsolutePath path, string? extension) =>
        path.Parent is { } parent ? parent.Child(Path.ChangeExtension(path.Name, extension)) : path;
}
