using System.Text;

namespace Slipway.Docker.Progress;

/// <summary>The last lines of a step's output. Bounded in lines and in characters.</summary>
internal sealed class LogTail
{
    private const int MaxLines = 500;
    private const int MaxCharacters = 128 * 1024;
    private const int MaxLineLength = 8 * 1024;

    private readonly Queue<string> lines = new();
    private readonly Dictionary<int, PartialLine> partials = [];
    private int characters;

    /// <summary>How many lines were dropped.</summary>
    public long Dropped { get; private set; }

    /// <summary>The lines that are kept, with what has no line end yet.</summary>
    public IReadOnlyList<string> Lines
        => [.. lines, .. partials.OrderBy(pair => pair.Key).Select(pair => pair.Value.Text.ToString()).Where(text => text.Length > 0)];

    /// <summary>Adds a whole line.</summary>
    public void AddLine(string line)
    {
        line = line.Length > MaxLineLength ? line[..MaxLineLength] : line;
        lines.Enqueue(line);
        characters += line.Length;
        while (lines.Count > MaxLines || characters > MaxCharacters)
        {
            characters -= lines.Dequeue().Length;
            Dropped++;
        }
    }

    /// <summary>Adds a piece of output of one stream; returns the last line that it completed, or null.</summary>
    public string? Add(int stream, ReadOnlySpan<byte> data)
    {
        if (!partials.TryGetValue(stream, out var partial))
        {
            // BuildKit has streams 1 and 2; whatever a corrupt log says, there are no more than two here.
            partials[stream] = partial = new PartialLine();
        }

        string? last = null;
        while (data.Length > 0)
        {
            var end = data.IndexOf((byte)'\n');
            partial.Append(end < 0 ? data : data[..end]);
            if (end < 0)
            {
                break;
            }

            last = partial.Take();
            AddLine(last);
            data = data[(end + 1)..];
        }

        return last;
    }

    private sealed class PartialLine
    {
        private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

        public StringBuilder Text { get; } = new();

        public void Append(ReadOnlySpan<byte> data)
        {
            data = data[..Math.Min(data.Length, Math.Max(0, (4 * MaxLineLength) - Text.Length))];
            var buffer = new char[Encoding.UTF8.GetMaxCharCount(data.Length)];
            Text.Append(buffer, 0, decoder.GetChars(data, buffer, flush: false));
        }

        public string Take()
        {
            // What a progress bar has overwritten is gone on a terminal too.
            var line = Text.ToString().TrimEnd('\r');
            Text.Clear();
            return line[(line.LastIndexOf('\r') + 1)..];
        }
    }
}
