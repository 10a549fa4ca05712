using System.Text.Json;

/// <summary>How many tests passed, failed and were skipped.</summary>
sealed record TestCounts(int Passed, int Failed, int Skipped)
{
    public static TestCounts operator +(TestCounts left, TestCounts right)
        => new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    /// <summary>Reads a report in the Common Test Report Format; a missing or broken one counts as one failure.</summary>
    public static TestCounts ReadCtrf(string path)
    {
        try
        {
            using var report = JsonDocument.Parse(File.ReadAllText(path));
            var summary = report.RootElement.GetProperty("results").GetProperty("summary");
            int Count(string name) => summary.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
            return new TestCounts(Count("passed"), Count("failed") + Count("other"), Count("skipped") + Count("pending"));
        }
        catch (Exception exception) when (exception is IOException or JsonException or KeyNotFoundException)
        {
            return new TestCounts(0, 1, 0);
        }
    }

    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
