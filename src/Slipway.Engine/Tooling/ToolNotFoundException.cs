namespace Nuke.Common.Tooling;

/// <summary>A program could not be started: it is not there, or it may not be executed. The message says what to do.</summary>
/// <param name="fileName">The program that was asked for.</param>
/// <param name="message">What is wrong, and what to do next.</param>
/// <param name="inner">What the system said; null if nothing was started.</param>
public sealed class ToolNotFoundException(string fileName, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The program that was asked for.</summary>
    public string FileName { get; } = fileName;
}
