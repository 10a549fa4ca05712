using System.Text;

namespace Slipway.Docker.Commands;

/// <summary>Makes lines of text that comes in pieces. A line ends at <c>\n</c>, <c>\r</c> or <c>\r\n</c>; the last one needs no end.</summary>
internal sealed class LineSplitter(Action<string> onLine)
{
    private readonly StringBuilder partial = new();
    private bool afterCarriageReturn;

    /// <summary>Takes the next piece.</summary>
    public void Push(ReadOnlySpan<char> text)
    {
        if (afterCarriageReturn && text.Length > 0)
        {
            afterCarriageReturn = false;
            text = text[0] == '\n' ? text[1..] : text;
        }

        for (var end = text.IndexOfAny('\r', '\n'); end >= 0; end = text.IndexOfAny('\r', '\n'))
        {
            partial.Append(text[..end]);
            Flush();
            var isCarriageReturn = text[end] == '\r';
            text = text[(end + 1)..];
            if (isCarriageReturn && text.IsEmpty)
            {
                afterCarriageReturn = true;
            }
            else if (isCarriageReturn && text[0] == '\n')
            {
                text = text[1..];
            }
        }

        partial.Append(text);
    }

    /// <summary>There is no more text: delivers a last line that has no end.</summary>
    public void Complete()
    {
        if (partial.Length > 0)
        {
            Flush();
        }
    }

    private void Flush()
    {
        var line = partial.ToString();
        partial.Clear();
        onLine(line);
    }
}
