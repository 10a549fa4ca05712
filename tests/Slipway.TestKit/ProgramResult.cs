namespace Slipway.TestKit;

/// <summary>What a program left behind.</summary>
public sealed record ProgramResult(string CommandLine, int ExitCode, string Output, string Error)
{
    /// <summary>Both outputs, for messages.</summary>
    public string All => $"{CommandLine} exited with {ExitCode}{Environment.NewLine}{Output}{Error}";

    /// <summary>The result, when the program succeeded; else an exception with its output.</summary>
    public ProgramResult OrThrow()
        => ExitCode == 0 ? this : throw new InvalidOperationException(All);
}
