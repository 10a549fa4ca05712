namespace Slipway.Engine.Tests.Tooling;

/// <summary>A program that is a shell script.</summary>
internal sealed class RecordingTool : IDisposable
{
    private readonly TestKit.TempFolder folder = new();

    public RecordingTool(string script)
    {
        Path = folder.Write("tool", $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public void Dispose() => folder.Dispose();
}
