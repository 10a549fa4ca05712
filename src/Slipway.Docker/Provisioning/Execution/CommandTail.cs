namespace Slipway.Docker.Provisioning.Execution;

/// <summary>The last lines that a command printed: what an error message quotes.</summary>
internal sealed class CommandTail
{
    private const int Length = 15;

    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    /// <summary>Remembers a line and forgets the oldest.</summary>
    public void Add(string line)
    {
        lock (gate)
        {
            lines.Enqueue(line);
            if (lines.Count > Length)
            {
                lines.Dequeue();
            }
        }
    }

    /// <summary>The end of a text, escaped and indented.</summary>
    public static string Text(string output) => Text(output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The last lines, escaped and indented.</summary>
    public static string Text(IEnumerable<string> lines)
        => string.Join('\n', lines.TakeLast(Length).Select(line => $"  {CommandText.Escape(line)}"));
}
