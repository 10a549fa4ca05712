using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>Cuts a stream of characters into lines. A line ends with LF, CR LF or CR (a progress display redraws its line with CR).</summary>
internal sealed class LineSplitter(Action<string> onLine)
{
    private readonly StringBuilder line = new();
    private bool afterCarriageReturn;

    public void Feed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (afterCarriageReturn && text[0] == '\n')
            {
                afterCarriageReturn = false;
                text = text[1..];
                continue;
            }

            afterCarriageReturn = false;
            var end = text.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                line.Append(text);
                return;
            }

            line.Append(text[..end]);
            afterCarriageReturn = text[end] == '\r';
            text = text[(end + 1)..];
            Emit();
        }
    }

    /// <summary>Ends the last line if it has no line end.</summary>
    public void Complete()
    {
        if (line.Length > 0)
        {
            Emit();
        }
    }

    private void Emit()
    {
        var text = line.ToString();
        line.Clear();
        onLine(text);
    }
}
