namespace Slipway.Docker.Builds;

/// <summary>Build options are not valid; nothing was started. The message lists every one of them.</summary>
public sealed class InvalidBuildOptionsException(IReadOnlyList<OptionProblem> problems)
    : Exception(Describe(problems))
{
    /// <summary>All problems.</summary>
    public IReadOnlyList<OptionProblem> Problems { get; } = problems;

    private static string Describe(IReadOnlyList<OptionProblem> problems)
        => problems.Count == 1
            ? $"A build option is not valid: {problems[0]}."
            : $"{problems.Count} build options are not valid:{string.Concat(problems.Select(problem => $"\n  {problem}"))}";
}
