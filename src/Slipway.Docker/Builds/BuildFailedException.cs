namespace Slipway.Docker.Builds;

/// <summary>An image was not built. The message says what is wrong, where, and what to do next.</summary>
public sealed class BuildFailedException(BuildDiagnosis diagnosis, string? logFile = null, Exception? inner = null)
    : Exception(diagnosis + (logFile is null ? "" : $"\n  log:   {logFile}"), inner)
{
    /// <summary>What went wrong.</summary>
    public BuildDiagnosis Diagnosis { get; } = diagnosis;

    /// <summary>The file that holds the failed build's progress, or null.</summary>
    public string? LogFile { get; } = logFile;
}
