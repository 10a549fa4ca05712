namespace Slipway.Docker.Context.Matching;

/// <summary>The shortest equivalent of a path, by text alone, with the rules of Go's <c>filepath.Clean</c>.</summary>
internal static class CleanPath
{
    /// <summary>Cleans a path. An empty path becomes <c>.</c>; on Windows the result has <c>\</c>.</summary>
    public static byte[] Of(ReadOnlySpan<byte> path, PathSyntax syntax = PathSyntax.Unix)
    {
        var volume = syntax == PathSyntax.Windows ? VolumeLength(path) : 0;
        var separator = Separator(syntax);
        var rest = path[volume..];
        var rooted = !rest.IsEmpty && IsSeparator(rest[0], syntax);
        var segments = new List<Range>();
        var parents = 0;
        for (var start = 0; start < rest.Length;)
        {
            var length = 0;
            while (start + length < rest.Length && !IsSeparator(rest[start + length], syntax))
            {
                length++;
            }

            var segment = rest.Slice(start, length);
            if (segment.SequenceEqual(".."u8))
            {
                if (segments.Count > parents)
                {
                    segments.RemoveAt(segments.Count - 1);
                }
                else if (!rooted)
                {
                    segments.Add(start..(start + length));
                    parents++;
                }
            }
            else if (length > 0 && !segment.SequenceEqual("."u8))
            {
                segments.Add(start..(start + length));
            }

            start += length + 1;
        }

        var result = new List<byte>(path.Length + 1);
        result.AddRange(path[..volume]);
        if (syntax == PathSyntax.Windows)
        {
            ToSeparator(result, separator);
        }

        if (rooted)
        {
            result.Add(separator);
        }
        else if (volume == 0 && segments.Count > 0 && BecomesVolume(rest, segments, syntax))
        {
            // "a/../c:" must not become the drive "c:".
            result.AddRange([(byte)'.', separator]);
        }

        for (var i = 0; i < segments.Count; i++)
        {
            if (i > 0)
            {
                result.Add(separator);
            }

            result.AddRange(rest[segments[i]]);
        }

        if (result.Count == volume && (volume == 0 || path[1] == (byte)':'))
        {
            result.Add((byte)'.');
        }

        return [.. result];
    }

    /// <summary>The separator byte of a syntax.</summary>
    public static byte Separator(PathSyntax syntax) => syntax == PathSyntax.Windows ? (byte)'\\' : (byte)'/';

    private static bool IsSeparator(byte value, PathSyntax syntax)
        => value == (byte)'/' || (value == (byte)'\\' && syntax == PathSyntax.Windows);

    private static bool BecomesVolume(ReadOnlySpan<byte> rest, List<Range> segments, PathSyntax syntax)
        => syntax == PathSyntax.Windows && segments[0].Start.Value > 0 && rest[segments[0]].Contains((byte)':');

    /// <summary>How long the drive (<c>C:</c>) or share (<c>\\host\share</c>) at the start is.</summary>
    private static int VolumeLength(ReadOnlySpan<byte> path)
    {
        if (path.Length >= 2 && path[1] == (byte)':' && char.IsAsciiLetter((char)path[0]))
        {
            return 2;
        }

        if (path.Length < 5 || !IsSeparator(path[0], PathSyntax.Windows) || !IsSeparator(path[1], PathSyntax.Windows)
            || IsSeparator(path[2], PathSyntax.Windows) || path[2] == (byte)'.')
        {
            return 0;
        }

        var position = 3;
        while (position < path.Length && !IsSeparator(path[position], PathSyntax.Windows))
        {
            position++;
        }

        if (position + 1 >= path.Length || IsSeparator(path[position + 1], PathSyntax.Windows))
        {
            return 0;
        }

        position++;
        while (position < path.Length && !IsSeparator(path[position], PathSyntax.Windows))
        {
            position++;
        }

        return position;
    }

    private static void ToSeparator(List<byte> path, byte separator)
    {
        for (var i = 0; i < path.Count; i++)
        {
            if (path[i] == (byte)'/')
            {
                path[i] = separator;
            }
        }
    }
}
