using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Failures of what the build is given: Dockerfile, context, target, arguments, secrets, sources.</summary>
internal static class InputFailures
{
    public static BuildDiagnosis? Classify(FailureEvidence evidence) => evidence switch
    {
        _ when evidence.Says("failed to read dockerfile") => DockerfileMissing(evidence.Dockerfile, []),
        _ when evidence.Says("unable to prepare context: path") => ContextMissing(evidence.Options.Context),
        _ when evidence.Between("target stage \"", "\"") is { } stage => new BuildDiagnosis(
            BuildFailureKind.TargetMissing,
            $"The Dockerfile has no stage '{TerminalText.Escape(stage)}'.",
            "name a stage of the Dockerfile (FROM … AS NAME)")
        {
            Where = evidence.Dockerfile,
        },
        _ when evidence.Says("should not be blank") || evidence.Says("failed to parse stage name") => BlankBase(evidence),
        _ when evidence.Says("invalid key-value pair") => new BuildDiagnosis(
            BuildFailureKind.InvalidBuildArgument,
            $"A build argument is not valid: {TerminalText.Escape(evidence.Error)}",
            "write build arguments NAME=VALUE"),
        _ when evidence.Says("dockerfile parse error") || evidence.Says("unknown instruction") || evidence.Says("failed to solve: failed to process") =>
            Invalid(evidence),
        _ when evidence.Between("failed to solve: secret ", ": not found") is { } secret => new BuildDiagnosis(
            BuildFailureKind.SecretMissing,
            $"The build needs a secret '{TerminalText.Escape(secret)}', which was not given.",
            $"give it: --secret id={TerminalText.Escape(secret)},env=VARIABLE or ,src=FILE")
        {
            Where = evidence.Where,
        },
        _ when evidence.Says("failed to stat ") && evidence.Options.Secrets.Count > 0 => new BuildDiagnosis(
            BuildFailureKind.SecretMissing,
            $"A secret's file is not there: {TerminalText.Escape(evidence.Error)}",
            "correct the path"),
        _ when evidence.Says("failed to calculate checksum of ref") && evidence.Says("not found") => SourceMissing(evidence),
        _ => null,
    };

    public static BuildDiagnosis ContextMissing(string context) => new(
        BuildFailureKind.ContextMissing,
        $"There is no folder '{TerminalText.Escape(context)}' to build from.",
        "correct the path of the build context");

    /// <param name="dockerfile">The path that was looked for.</param>
    /// <param name="others">Dockerfiles that are there.</param>
    public static BuildDiagnosis DockerfileMissing(string dockerfile, IReadOnlyList<string> others) => new(
        BuildFailureKind.DockerfileMissing,
        $"There is no Dockerfile '{TerminalText.Escape(dockerfile)}'.",
        others.Count == 0
            ? "make one, or name another"
            : $"name one that is there: {string.Join(", ", others.Select(TerminalText.Escape))}");

    private static BuildDiagnosis BlankBase(FailureEvidence evidence) => new(
        BuildFailureKind.InvalidBuildArgument,
        $"A base image has no usable name: {TerminalText.Escape(Reason(evidence))}",
        "give the build argument that it is made of a value, or ARG a default")
    {
        Where = evidence.Where,
        Details = evidence.Progress.ErrorSource?.Excerpt ?? [],
    };

    private static BuildDiagnosis Invalid(FailureEvidence evidence) => new(
        BuildFailureKind.DockerfileInvalid,
        $"The Dockerfile is not valid: {TerminalText.Escape(Reason(evidence))}",
        "correct that line")
    {
        Where = evidence.Where ?? evidence.Dockerfile,
        Details = evidence.Progress.ErrorSource?.Excerpt ?? [],
    };

    private static BuildDiagnosis SourceMissing(FailureEvidence evidence)
    {
        var path = evidence.Between("\"", "\": not found");
        path = path?[(path.LastIndexOf('"') + 1)..] ?? "a file";
        return new BuildDiagnosis(
            BuildFailureKind.SourceMissing,
            $"'{TerminalText.Escape(path)}' is not in the build context.",
            "correct the path in the Dockerfile (it is relative to the context), or let the file through in .dockerignore")
        {
            Where = evidence.Where,
            Details = evidence.Progress.ErrorSource?.Excerpt ?? [],
        };
    }

    private static string Reason(FailureEvidence evidence)
    {
        const string prefix = "failed to solve: ";
        return evidence.Error.StartsWith(prefix, StringComparison.Ordinal) ? evidence.Error[prefix.Length..] : evidence.Error;
    }
}
