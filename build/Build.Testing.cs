using System.Diagnostics;
using System.Globalization;
using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;
using Serilog;

/// <summary>Runs all test projects and adds their results up.</summary>
sealed partial class Build
{
    AbsolutePath TestResultsDirectory => ArtifactsDirectory / "tests";

    AbsolutePath AgentDirectory => RootDirectory / "src" / "agent";

    void RunTests(bool withDocker)
    {
        TestResultsDirectory.CreateOrCleanDirectory();
        var projects = (RootDirectory / "tests").GlobFiles("*.Tests/*.csproj").Select(project => project.NameWithoutExtension).Order(StringComparer.Ordinal);
        var results = new List<TestResult>();
        foreach (var project in projects.Where(project => withDocker || project != "Slipway.Acceptance.Tests"))
        {
            results.Add(RunProject(project, withDocker));
        }

        results.Add(GoTests.Run(AgentDirectory, required: withDocker));
        foreach (var result in results)
        {
            Log.Information("{Name}: {Result} in {Seconds} s", result.Name.PadRight(32), result.Counts, result.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
        }

        var total = results.Aggregate(new TestCounts(0, 0, 0), (sum, result) => sum + result.Counts);
        (TestResultsDirectory / "summary.txt").WriteAllText(total.ToString());
        Log.Information("{Total}", total.ToString());
        ReportSummary(pairs =>
        {
            pairs.Add("Tests", total.ToString());
            return pairs;
        });
        Assert.True(total.Failed == 0, $"{total.Failed} of {total.Passed + total.Failed} tests failed: {string.Join(", ", results.Where(result => result.Counts.Failed > 0).Select(result => result.Name))}.");
        Assert.True(total.Passed > 0, "No test has run.");
    }

    TestResult RunProject(string project, bool withDocker)
    {
        var executable = ArtifactsDirectory / "bin" / project / Configuration.ToLowerInvariant() / project;
        var report = TestResultsDirectory / $"{project}.ctrf.json";
        // A plain string: in an argument string each hole is one argument.
        string arguments = $"-noLogo -noColor -result-ctrf {report.ToString().DoubleQuoteIfNeeded()}" + (withDocker ? "" : " -trait- Category=Docker");
        var watch = Stopwatch.StartNew();
        var process = ProcessTasks.StartProcess(executable, arguments, workingDirectory: RootDirectory);
        process.WaitForExit();
        var counts = TestCounts.ReadCtrf(report);
        if (process.ExitCode != 0 && counts.Failed == 0)
        {
            // The runner itself failed: that is a failure, whatever it counted.
            counts += new TestCounts(0, 1, 0);
        }

        return new TestResult(project, counts, watch.Elapsed);
    }
}
