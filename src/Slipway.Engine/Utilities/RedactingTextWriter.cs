using System.Text;

namespace Nuke.Common.Utilities;

/// <summary>
/// Hides secrets in everything that is written, also those that are written in pieces. Text is passed on at once, apart from an
/// end that may be the beginning of a secret: that waits for what follows, or for the end. Thread-safe; a line is written whole.
/// </summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="secrets">What is hidden; secrets that are added later count from then on.</param>
internal sealed class RedactingTextWriter(TextWriter inner, SecretRedactor secrets) : TextWriter(inner.FormatProvider)
{
    private readonly Lock gate = new();

    // The end that waits. Its first characters may be part of a secret that was already written as its replacement.
    private string pending = string.Empty;
    private int replaced;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (gate)
        {
            Append(buffer);
        }
    }

    /// <inheritdoc/>
    public override void WriteLine() => Write(CoreNewLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(string.Concat(value, NewLine));

    /// <inheritdoc/>
    public override void WriteLine(ReadOnlySpan<char> buffer) => Write(string.Concat(buffer, NewLine));

    /// <summary>Passes on what may be shown. An end that may be the beginning of a secret goes on waiting.</summary>
    public override void Flush()
    {
        lock (gate)
        {
            inner.Flush();
        }
    }

    /// <summary>Says that nothing follows: writes the end that waited.</summary>
    public void Complete()
    {
        lock (gate)
        {
            inner.Write(pending[replaced..]);
            pending = string.Empty;
            replaced = 0;
            inner.Flush();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // The writer below belongs to somebody else.
            Complete();
        }

        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> added)
    {
        var values = secrets.SingleLineValues;
        if (pending.Length == 0 && values.Count == 0)
        {
            inner.Write(added);
            return;
        }

        var text = string.Concat(pending, added);
        var spans = SecretRedactor.Find(text, values);
        var waitFrom = text.Length - LongestBeginning(text, values);
        var position = replaced;
        var output = new StringBuilder(text.Length);
        foreach (var (start, end) in spans)
        {
            if (end <= position)
            {
                continue;
            }

            // A span that overlaps what was replaced before belongs to the same replacement.
            if (start >= position)
            {
                if (start > Math.Max(waitFrom, position))
                {
                    break;
                }

                output.Append(text, position, start - position).Append(SecretRedactor.Replacement);
            }

            position = end;
        }

        if (position < waitFrom)
        {
            output.Append(text, position, waitFrom - position);
            position = waitFrom;
        }

        inner.Write(output);
        pending = text[waitFrom..];
        replaced = position - waitFrom;
    }

    /// <summary>The length of the longest end of the text that a secret begins with, without being the whole secret.</summary>
    private static int LongestBeginning(string text, IReadOnlyList<string> values)
    {
        var longest = 0;
        foreach (var value in values)
        {
            for (var length = Math.Min(value.Length - 1, text.Length); length > longest; length--)
            {
                if (text.AsSpan().EndsWith(value.AsSpan(0, length), StringComparison.Ordinal))
                {
                    longest = length;
                    break;
                }
            }
        }

        return longest;
    }
}
