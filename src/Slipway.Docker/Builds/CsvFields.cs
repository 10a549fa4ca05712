namespace Slipway.Docker.Builds;

/// <summary>Writes the comma-separated values that Docker's options take (RFC 4180: a field with a comma or a quote is quoted).</summary>
internal static class CsvFields
{
    public static string Join(params IEnumerable<string> fields) => string.Join(',', fields.Select(Quote));

    private static string Quote(string field)
        => field.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;
}
