namespace Slipway.Tool.Contexts;

/// <summary>A plain table: columns as wide as their widest cell, numbers to the right.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> rows = [];
    private readonly bool[] right;

    /// <summary>Makes a table; a heading that starts with <c>&gt;</c> is over a column that is aligned to the right.</summary>
    public TextTable(params string[] headings)
    {
        right = Array.ConvertAll(headings, heading => heading.StartsWith('>'));
        rows.Add(Array.ConvertAll(headings, heading => heading.TrimStart('>')));
    }

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes the table; nothing when it has no rows but the headings.</summary>
    public void Write(TextWriter output)
    {
        if (rows.Count == 1)
        {
            return;
        }

        output.WriteLine();
        var widths = right.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => right[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }
}
