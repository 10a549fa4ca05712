using System.Text;

namespace Nuke.Common.IO;

/// <summary>Builds a path without <c>.</c>, <c>..</c>, doubled or trailing separators from names. Looks at text only, never at the disk.</summary>
internal sealed class PathBuilder
{
    private readonly string original;
    private readonly StringBuilder text;
    private readonly bool rooted;
    private readonly int rootLength;
    private readonly char separator;

    /// <summary>Starts with a path that is normalized already.</summary>
    /// <param name="normalized">The beginning; only its root when nothing else is normalized yet.</param>
    /// <param name="separator">What stands between names.</param>
    /// <param name="original">What errors show.</param>
    public PathBuilder(string normalized, char separator, string original)
    {
        var root = PathRoot.Of(normalized);
        rooted = root.Kind != PathRootKind.None;
        rootLength = rooted ? root.Prefix(normalized).Length : 0;
        text = new StringBuilder(normalized, normalized.Length + 16);
        this.separator = separator;
        this.original = original;
    }

    /// <summary>A path without <c>.</c>, <c>..</c>, doubled or trailing separators.</summary>
    /// <exception cref="ArgumentException"><c>..</c> leads above the root.</exception>
    public static string Normalize(string path, char separator)
    {
        var root = PathRoot.Of(path);
        return new PathBuilder(root.Prefix(path), separator, path).Append(path.AsSpan(root.Length)).ToString();
    }

    /// <summary>Appends names, as they stand in a relative path.</summary>
    /// <exception cref="ArgumentException"><c>..</c> leads above the root.</exception>
    public PathBuilder Append(ReadOnlySpan<char> relative)
    {
        foreach (var range in relative.SplitAny(PathRoot.Separators))
        {
            switch (relative[range])
            {
                case [] or ['.']:
                    break;
                case ['.', '.']:
                    RemoveLast();
                    break;
                case var name:
                    AppendName(name);
                    break;
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void AppendName(ReadOnlySpan<char> name)
    {
        if (text.Length > 0 && text[^1] != separator)
        {
            text.Append(separator);
        }

        text.Append(name);
    }

    private void RemoveLast()
    {
        var length = text.Length;
        while (length > rootLength && text[length - 1] != separator)
        {
            length--;
        }

        var lastIsUpwards = text.Length - length == 2 && text[length] == '.' && text[length + 1] == '.';
        if (text.Length == rootLength || lastIsUpwards)
        {
            if (rooted)
            {
                throw new ArgumentException($"Cannot normalize '{original}' beyond path root");
            }

            AppendName("..");
            return;
        }

        // The separator before the name goes too, unless it belongs to the root.
        text.Length = Math.Max(rootLength, length - 1);
    }
}
