namespace Nuke.Common.Utilities;

/// <summary>Replaces secret values in text. Thread-safe.</summary>
internal sealed class SecretRedactor
{
    /// <summary>What stands in place of a secret.</summary>
    public const string Replacement = "[REDACTED]";

    private readonly Lock gate = new();
    private volatile string[] values = [];

    /// <summary>Whether there is anything to hide.</summary>
    public bool IsEmpty => values.Length == 0;

    /// <summary>The values that are hidden, longest first.</summary>
    public IReadOnlyList<string> Values => values;

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
                .Concat(value.Split('\n', StringSplitOptions.TrimEntries).Append(value).Append(value.Trim()))
                .Where(part => part.Length > 1)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(part => part.Length)
                .ToArray();
        }
    }

    /// <summary>The text without the hidden values.</summary>
    public string Redact(string text)
    {
        foreach (var value in values)
        {
            text = text.Replace(value, Replacement, StringComparison.Ordinal);
        }

        return text;
    }
}
