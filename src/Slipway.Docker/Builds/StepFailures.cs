using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Failures of a step that ran.</summary>
internal static class StepFailures
{
    private const int TailLines = 40;

    private static readonly string[] FullMarks = ["no space left on device", "disk quota exceeded", "not enough space"];
    private static readonly string[] MemoryMarks = ["exit code: 137", "signal: killed", "cannot allocate memory", "out of memory"];

    public static BuildDiagnosis? NoRoom(FailureEvidence evidence)
        => Array.Exists(FullMarks, evidence.Says) || LogSays(evidence, FullMarks)
            ? new BuildDiagnosis(
                BuildFailureKind.DiskFull,
                "There is no room left on the builder's disk.",
                "see what takes it (docker system df, docker buildx du) and remove what is not needed (docker buildx prune, docker image prune), or give Docker a larger disk")
            {
                Where = evidence.Where,
                Details = LinesWith(evidence, FullMarks),
            }
            : null;

    public static BuildDiagnosis? NoBridge(FailureEvidence evidence)
        => (evidence.Says("to bridge") && evidence.Says("Device does not exist")) || evidence.Says("bridge docker0 failed")
            ? new BuildDiagnosis(
                BuildFailureKind.BridgeMissing,
                "The engine's network bridge is gone: another engine that was started beside it has deleted it.",
                "restart the engine (systemctl restart docker); never start a second one with --bridge=none, give it a bridge of its own")
            {
                Where = evidence.Where,
                Details = [evidence.Error],
            }
            : null;

    public static BuildDiagnosis? Classify(FailureEvidence evidence)
    {
        if (evidence.Step is not { } step)
        {
            return null;
        }

        if (GoErrors.Find(step.Logs) is { Count: > 0 } errors)
        {
            return Failed(BuildFailureKind.CompileError, "The compiler refused the code.", "correct it and build again", errors);
        }

        if (LogSays(evidence, ["exec format error"]) || evidence.Says("exec format error"))
        {
            return Failed(
                BuildFailureKind.EmulationMissing,
                "A program of another platform was started, which this machine cannot run.",
                "compile for the target on the build platform (FROM --platform=$BUILDPLATFORM), or install emulators (QEMU through binfmt_misc)",
                Tail(step));
        }

        if (Array.Exists(MemoryMarks, evidence.Says) || LogSays(evidence, MemoryMarks))
        {
            return Failed(
                BuildFailureKind.OutOfMemory,
                "A step was killed, most likely because the memory was used up.",
                "give the engine more memory, or let the step use less (go build -p 1)",
                Tail(step));
        }

        return Failed(
            BuildFailureKind.StepFailed,
            $"A step failed: {TerminalText.Escape(step.Error ?? evidence.Error)}",
            "the lines above are the end of its output",
            Tail(step));

        BuildDiagnosis Failed(BuildFailureKind kind, string what, string next, IReadOnlyList<string> details)
            => new(kind, what, next) { Where = evidence.Where, Details = details };
    }

    private static IReadOnlyList<string> Tail(BuildStep step) => [.. step.Logs.TakeLast(TailLines)];

    private static bool LogSays(FailureEvidence evidence, string[] marks)
        => evidence.Step?.Logs.Any(line => Array.Exists(marks, mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase))) ?? false;

    private static IReadOnlyList<string> LinesWith(FailureEvidence evidence, string[] marks)
        => [.. (evidence.Step?.Logs ?? []).Append(evidence.Error)
            .Where(line => Array.Exists(marks, mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase)))
            .TakeLast(5)];
}
