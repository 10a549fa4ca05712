using System.Text;

namespace Nuke.Common.Utilities;

/// <summary>Replaces secret values in text, also where they are quoted or encoded (<see cref="SecretForms"/>). Thread-safe.</summary>
internal sealed class SecretRedactor
{
    /// <summary>What stands in place of a secret. Secrets that overlap are replaced together.</summary>
    public const string Replacement = "[REDACTED]";

    private readonly Lock gate = new();
    private volatile string[] values = [];
    private volatile string[] singleLineValues = [];

    /// <summary>Whether there is anything to hide.</summary>
    public bool IsEmpty => values.Length == 0;

    /// <summary>The texts that are hidden, longest first: the values and their encoded forms.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>Those of <see cref="Values"/> that have no line end in them.</summary>
    internal IReadOnlyList<string> SingleLineValues => singleLineValues;

    /// <summary>Hides a value from now on; of a value of several lines also each line. Empty values and single characters are passed over.</summary>
    public void Add(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        lock (gate)
        {
            values = values
                .Concat(SecretForms.Of(value))
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(form => form.Length)
                .ToArray();
            singleLineValues = values.Where(form => !form.Contains('\n', StringComparison.Ordinal)).ToArray();
        }
    }

    /// <summary>The text without the hidden values.</summary>
    public string Redact(string text)
    {
        var spans = Find(text, values);
        if (spans.Count == 0)
        {
            return text;
        }

        var redacted = new StringBuilder(text.Length);
        var position = 0;
        foreach (var (start, end) in spans)
        {
            redacted.Append(text, position, start - position).Append(Replacement);
            position = end;
        }

        return redacted.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Where the text holds one of the values: in order; what overlaps is one span.</summary>
    internal static IReadOnlyList<(int Start, int End)> Find(string text, IReadOnlyList<string> values)
    {
        List<(int Start, int End)>? found = null;
        foreach (var value in values)
        {
            // One character further each time: a value may overlap itself.
            for (var index = text.IndexOf(value, StringComparison.Ordinal); index >= 0; index = text.IndexOf(value, index + 1, StringComparison.Ordinal))
            {
                (found ??= []).Add((index, index + value.Length));
            }
        }

        return found is null ? [] : Merge(found);
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> spans)
    {
        spans.Sort();
        var merged = new List<(int Start, int End)> { spans[0] };
        foreach (var span in spans.Skip(1))
        {
            if (span.Start < merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
