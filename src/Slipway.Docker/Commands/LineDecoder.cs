using System.Text;

namespace Slipway.Docker.Commands;

/// <summary>Turns bytes as they arrive into lines: UTF-8, also when a character is cut in two by the reads.</summary>
internal sealed class LineDecoder
{
    /// <summary>A longer line is passed on in pieces, so that output without line ends cannot fill the memory.</summary>
    public const int LongestLine = 64 * 1024;

    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] characters = new char[Encoding.UTF8.GetMaxCharCount(LongestLine)];
    private readonly Action<string>? onLine;
    private readonly LineSplitter splitter;
    private int sinceLine;

    public LineDecoder(Action<string>? onLine)
    {
        this.onLine = onLine;
        splitter = new LineSplitter(Deliver);
    }

    /// <summary>Takes at most <see cref="LongestLine"/> bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (onLine is null)
        {
            return;
        }

        var count = decoder.GetChars(bytes, characters, flush: false);
        sinceLine += count;
        splitter.Push(characters.AsSpan(0, count));
        if (sinceLine >= LongestLine)
        {
            Complete();
        }
    }

    /// <summary>Passes on what stands after the last line end.</summary>
    public void Complete() => splitter.Complete();

    private void Deliver(string line)
    {
        sinceLine = 0;
        try
        {
            onLine?.Invoke(line);
        }
        catch (Exception)
        {
            // The reader of a line must not be able to stop the pipe: the process would block on its next write.
        }
    }
}
