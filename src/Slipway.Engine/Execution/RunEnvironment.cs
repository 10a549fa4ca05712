using System.Collections;

namespace Nuke.Common.Execution;

/// <summary>What a run takes from outside.</summary>
/// <param name="Arguments">The command line without the program.</param>
/// <param name="Variables">The environment.</param>
/// <param name="WorkingDirectory">The current folder.</param>
/// <param name="OwnsProcess">Whether Ctrl-C and the console are the run's own; not in tests, where they belong to the test runner.</param>
internal sealed record RunEnvironment(IReadOnlyList<string> Arguments, IDictionary Variables, string WorkingDirectory, bool OwnsProcess)
{
    /// <summary>The environment of this process.</summary>
    public static RunEnvironment OfProcess()
        => new(Environment.GetCommandLineArgs()[1..], Environment.GetEnvironmentVariables(), Environment.CurrentDirectory, OwnsProcess: true);
}
