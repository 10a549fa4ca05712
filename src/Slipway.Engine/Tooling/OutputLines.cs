using System.Collections;

namespace Nuke.Common.Tooling;

/// <summary>The lines of a process, readable while they are still written. Thread-safe.</summary>
internal sealed class OutputLines : IReadOnlyCollection<Output>
{
    private readonly Lock gate = new();
    private readonly List<Output> lines = [];

    public int Count
    {
        get
        {
            lock (gate)
            {
                return lines.Count;
            }
        }
    }

    public void Add(Output line)
    {
        lock (gate)
        {
            lines.Add(line);
        }
    }

    /// <summary>Enumerates the lines that are there at this moment.</summary>
    public IEnumerator<Output> GetEnumerator()
    {
        lock (gate)
        {
            return lines.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
