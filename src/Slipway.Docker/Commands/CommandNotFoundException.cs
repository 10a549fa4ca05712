namespace Slipway.Docker.Commands;

/// <summary>A program could not be started: it is not there, or it may not be executed.</summary>
public sealed class CommandNotFoundException(string fileName, Exception? inner = null)
    : Exception($"'{fileName}' could not be started: it is not on PATH or is not executable.", inner)
{
    /// <summary>The program that was asked for.</summary>
    public string FileName { get; } = fileName;
}
