using System.Buffers;
using System.Text;

namespace Slipway.Docker.Progress;

/// <summary>
/// Cuts a stream into JSON objects, which may span lines (buildx up to 0.14) or share one, and lines of other text. An object
/// that is cut off or written over is dropped at the line where it stops being JSON; reading goes on from there, so that
/// no byte is looked at more than twice.
/// </summary>
/// <param name="onValue">Gets each complete object.</param>
/// <param name="onText">Gets each line of other text, without its end.</param>
/// <param name="onCorrupt">Called for each object that was dropped.</param>
internal sealed class JsonValueFramer(JsonValueFramer.ValueHandler onValue, Action<string> onText, Action onCorrupt)
{
    private const int MaxValueLength = 16 * 1024 * 1024;
    private const int MaxTextLength = 64 * 1024;
    private const int MaxDepth = 32;

    /// <summary>What stands between strings, brackets and line ends: blanks, separators, numbers, <c>true</c>, <c>false</c>, <c>null</c>.</summary>
    private static readonly SearchValues<byte> Filler = SearchValues.Create(" \t\r:,-+.0123456789truefalsnE"u8);

    private byte[] buffer = new byte[64 * 1024];
    private int length;
    private int start;
    private int position;
    private int lineStart;
    private int depth;
    private bool inString;
    private bool escaped;
    private bool asText;

    /// <summary>Takes a complete JSON object.</summary>
    public delegate void ValueHandler(ReadOnlySpan<byte> json);

    /// <summary>Takes the next bytes.</summary>
    public void Feed(ReadOnlySpan<byte> data)
    {
        MakeRoom(data.Length);
        data.CopyTo(buffer.AsSpan(length));
        length += data.Length;
        while (depth > 0 ? ScanValue() : ScanStart(atEnd: false))
        {
        }
    }

    /// <summary>There are no more bytes: an open object is dropped, a last line without an end is taken.</summary>
    public void Complete()
    {
        while (start < length)
        {
            if (depth == 0)
            {
                ScanStart(atEnd: true);
            }
            else if (!ScanValue())
            {
                // What is left is one line, and no object can begin in it any more.
                Drop();
                asText = true;
            }
        }
    }

    /// <summary>Between objects: finds the next one or takes a line of text. False when more bytes are needed.</summary>
    private bool ScanStart(bool atEnd)
    {
        var rest = buffer.AsSpan(start, length - start);
        var first = rest.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            start = atEnd ? length : start + rest.LastIndexOf((byte)'\n') + 1;
            return false;
        }

        if (rest[first] == '{' && !asText)
        {
            start += first;
            position = start + 1;
            lineStart = start;
            depth = 1;
            return true;
        }

        // Blank lines are passed over; the indentation of a line belongs to it.
        var from = rest[..first].LastIndexOf((byte)'\n') + 1;
        var end = rest[first..].IndexOf((byte)'\n');
        if (end < 0 && !atEnd && rest.Length < MaxTextLength)
        {
            return false;
        }

        asText = false;
        var to = end < 0 ? rest.Length : first + end;
        start += Math.Min(to + 1, rest.Length);
        onText(Encoding.UTF8.GetString(rest[from..to]).TrimEnd('\r'));
        return true;
    }

    /// <summary>Inside an object. False when more bytes are needed.</summary>
    private bool ScanValue()
    {
        while (position < length)
        {
            var valid = inString ? ScanString() : ScanTokens();
            if (!valid)
            {
                Drop();
                return true;
            }

            if (depth == 0)
            {
                onValue(buffer.AsSpan(start, position - start));
                start = position;
                return true;
            }
        }

        if (length - start > MaxValueLength)
        {
            onCorrupt();
            Reset(length);
        }

        return false;
    }

    private bool ScanTokens()
    {
        var found = buffer.AsSpan(position, length - position).IndexOfAnyExcept(Filler);
        if (found < 0)
        {
            position = length;
            return true;
        }

        position += found + 1;
        switch (buffer[position - 1])
        {
            case (byte)'"':
                inString = true;
                return true;
            case (byte)'{' when lineStart > start && position - 1 == lineStart:
                // No printer puts a nested object into the first column: the object before it was cut off.
                return false;
            case (byte)'{' or (byte)'[':
                return ++depth <= MaxDepth;
            case (byte)'}' or (byte)']':
                depth--;
                return true;
            case (byte)'\n':
                lineStart = position;
                return true;
            default:
                return false;
        }
    }

    private bool ScanString()
    {
        if (escaped)
        {
            escaped = false;
            return buffer[position++] != '\n';
        }

        var found = buffer.AsSpan(position, length - position).IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
        if (found < 0)
        {
            position = length;
            return true;
        }

        var token = buffer[position + found];
        position += found + 1;
        inString = token != '"';
        escaped = token == '\\';
        return token != '\n';
    }

    /// <summary>Gives an object up. Its last line is looked at afresh, or taken as text when it is the only one.</summary>
    private void Drop()
    {
        onCorrupt();
        asText = lineStart == start;
        Reset(lineStart);
    }

    private void Reset(int next)
    {
        start = next;
        depth = 0;
        inString = false;
        escaped = false;
    }

    private void MakeRoom(int count)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, length - start).CopyTo(buffer);
            length -= start;
            position -= start;
            lineStart -= start;
            start = 0;
        }

        if (length + count > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }
    }
}
