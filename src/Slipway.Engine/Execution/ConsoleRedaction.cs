using Nuke.Common.Utilities;

namespace Nuke.Common.Execution;

/// <summary>Hides the secrets of a run in everything that the process writes to the console, also what the build writes there itself.</summary>
internal sealed class ConsoleRedaction : IDisposable
{
    private readonly TextWriter output = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly RedactingTextWriter redactedOutput;
    private readonly RedactingTextWriter redactedError;

    private ConsoleRedaction(SecretRedactor secrets)
    {
        redactedOutput = new RedactingTextWriter(output, secrets);
        redactedError = new RedactingTextWriter(error, secrets);
        Console.SetOut(redactedOutput);
        Console.SetError(redactedError);
    }

    /// <summary>Takes the console over until the result is disposed.</summary>
    public static ConsoleRedaction Install(SecretRedactor secrets) => new(secrets);

    public void Dispose()
    {
        redactedOutput.Complete();
        redactedError.Complete();
        Console.SetOut(output);
        Console.SetError(error);
    }
}
