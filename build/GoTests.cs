using System.Diagnostics;
using System.Text.Json;
using Nuke.Common.Tooling;
using Serilog;

/// <summary>Runs the tests of the Go service and counts them.</summary>
static class GoTests
{
    /// <summary>Runs <c>go vet</c> and <c>go test</c>. Without Go that is a failure when it is required, else a skipped test with the reason.</summary>
    public static TestResult Run(string directory, bool required)
    {
        var watch = Stopwatch.StartNew();
        Tool go;
        try
        {
            go = ToolResolver.GetPathTool("go");
        }
        catch (Exception exception)
        {
            Log.Warning("The Go tests did not run: {Reason} Install Go 1.24 or newer, or pass --provision.", exception.Message);
            return new TestResult("src/agent", required ? new TestCounts(0, 1, 0) : new TestCounts(0, 0, 1), watch.Elapsed);
        }

        var counts = new TestCounts(0, 0, 0);
        var failed = false;
        go("vet ./...", workingDirectory: directory, exitHandler: process => failed |= process.ExitCode != 0);
        go("test -json ./...", workingDirectory: directory, logOutput: false, exitHandler: process =>
        {
            failed |= process.ExitCode != 0;
            foreach (var line in process.Output.Select(output => output.Text).Where(text => text.StartsWith('{')))
            {
                counts += Count(line);
            }
        });
        return new TestResult("src/agent", failed && counts.Failed == 0 ? counts + new TestCounts(0, 1, 0) : counts, watch.Elapsed);
    }

    static TestCounts Count(string line)
    {
        using var record = JsonDocument.Parse(line);
        var root = record.RootElement;
        if (root.TryGetProperty("Output", out var output) && output.GetString() is { } text && text.Contains("FAIL", StringComparison.Ordinal))
        {
            Log.Information("{Line}", text.TrimEnd());
        }

        return root.TryGetProperty("Test", out _)
            ? root.GetProperty("Action").GetString() switch
            {
                "pass" => new TestCounts(1, 0, 0),
                "fail" => new TestCounts(0, 1, 0),
                "skip" => new TestCounts(0, 0, 1),
                _ => new TestCounts(0, 0, 0),
            }
            : new TestCounts(0, 0, 0);
    }
}
