using System.ComponentModel;
using System.Diagnostics;

namespace Nuke.Common.IO;

/// <summary>
/// The path of a file or directory, from a root on: <c>/</c>, a drive (<c>C:\</c>) or a server (<c>\\server</c>). Always normalized: no
/// <c>.</c>, <c>..</c>, doubled or trailing separators. Immutable, and pure text: the rules are the root's, not those of the system this runs on.
/// </summary>
[TypeConverter(typeof(TypeConverter))]
[DebuggerDisplay("{" + nameof(path) + ",nq}")]
public sealed partial class AbsolutePath : IAbsolutePathHolder, IFormattable, IEquatable<AbsolutePath>
{
    private readonly string path;

    private AbsolutePath(string normalized) => path = normalized;

    /// <summary>The name of the file or directory; empty for a root.</summary>
    public string Name
    {
        get
        {
            var start = Root.Prefix(path).Length;
            return path[Math.Max(start, path.LastIndexOf(Root.Separator) + 1)..];
        }
    }

    /// <summary>The name without the part from its last dot on.</summary>
    public string NameWithoutExtension => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The part of the name from its last dot on, with the dot; empty when there is none.</summary>
    public string Extension => Path.GetExtension(Name);

    /// <summary>The directory that holds this file or directory; null for a root.</summary>
    // Not annotated as nullable: builds chain parents of paths that they know not to be roots.
    public AbsolutePath Parent
    {
        get
        {
            var start = Root.Prefix(path).Length;
            return path.Length == start ? null! : new AbsolutePath(path[..Math.Max(start, path.LastIndexOf(Root.Separator))]);
        }
    }

    AbsolutePath IAbsolutePathHolder.Path => this;

    internal PathRoot Root => PathRoot.Of(path);

    /// <summary>The path that the text names.</summary>
    /// <exception cref="ArgumentException">It has no root, or <c>..</c> leads above it.</exception>
    public static AbsolutePath Create(string path)
    {
        var root = PathRoot.Of(path.NotNull());
        Assert.True(root.Kind != PathRootKind.None, $"Path '{path}' must be rooted; append it to an absolute path, for example RootDirectory / \"{path}\"");
        return new AbsolutePath(PathBuilder.Normalize(path, root.Separator));
    }

    /// <summary>The path that a user means: a relative one is relative to the working directory.</summary>
    /// <exception cref="ArgumentException"><c>..</c> leads above the root.</exception>
    internal static AbsolutePath Parse(string text) =>
        PathRoot.Of(text).Kind == PathRootKind.None ? EnvironmentInfo.WorkingDirectory / text : Create(text);

    /// <summary>
    /// The path that the operating system gave: full already. Its names are taken as they are; on Unix they may contain a backslash,
    /// which <see cref="Create"/> takes for a separator.
    /// </summary>
    internal static AbsolutePath FromOperatingSystem(string fullPath) =>
        fullPath.Contains('\\', StringComparison.Ordinal) && fullPath[0] == '/' ? new AbsolutePath(fullPath) : Create(fullPath);

    /// <summary>The file or directory of this name in this directory; the name is taken as it is.</summary>
    internal AbsolutePath Child(string name) =>
        new(path[^1] == Root.Separator ? path + name : $"{path}{Root.Separator}{name}");
}
