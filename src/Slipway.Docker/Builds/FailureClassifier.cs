using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Finds out why a build failed. The first rule that knows the failure answers.</summary>
internal static class FailureClassifier
{
    private const int TailLines = 30;

    public static BuildDiagnosis Classify(FailureEvidence evidence)
        => Canceled(evidence)
            ?? EngineFailures.Classify(evidence)
            ?? StepFailures.NoRoom(evidence)
            ?? StepFailures.NoBridge(evidence)
            ?? InputFailures.Classify(evidence)
            ?? RegistryFailures.Classify(evidence)
            ?? StepFailures.Classify(evidence)
            ?? Unknown(evidence);

    /// <summary>There is no program to run.</summary>
    public static BuildDiagnosis ClientMissing(string program) => new(
        BuildFailureKind.ClientMissing,
        $"The image was not built: there is no program '{program}'.",
        "install Docker (on Debian 12 or 13, as root: run the build with --provision), or put its client on PATH");

    /// <summary>The log or the metadata could not be written.</summary>
    public static BuildDiagnosis OutputFailed(string folder, Exception exception) => new(
        exception.Message.Contains("No space", StringComparison.OrdinalIgnoreCase) ? BuildFailureKind.DiskFull : BuildFailureKind.Unknown,
        $"The build's log could not be written: {TerminalText.Escape(exception.Message)}",
        "make the folder writable, or make room on its disk")
    {
        Where = folder,
    };

    private static BuildDiagnosis? Canceled(FailureEvidence evidence)
        => evidence.Error.EndsWith("context canceled", StringComparison.Ordinal) && evidence.Step is null
            ? new BuildDiagnosis(BuildFailureKind.Canceled, "The build was cancelled from outside.", "start it again")
            : null;

    private static BuildDiagnosis Unknown(FailureEvidence evidence) => new(
        BuildFailureKind.Unknown,
        evidence.Error.Length > 0
            ? $"The image was not built: {TerminalText.Escape(evidence.Error)}"
            : $"The image was not built: docker ended with exit code {evidence.ExitCode} and no message.",
        "see the log")
    {
        Where = evidence.Where,
        Details = [.. evidence.Progress.Text.Where(line => evidence.Error.Length == 0 || !line.EndsWith(evidence.Error, StringComparison.Ordinal)).TakeLast(TailLines)],
    };
}
