namespace Slipway.Docker.Context;

/// <summary>An ignore file that BuildKit would refuse.</summary>
public sealed class IgnoreFileException : Exception
{
    /// <summary>Makes the exception; the message starts with <c>file:line:</c>.</summary>
    public IgnoreFileException(string path, int line, IgnoreFileProblem problem, string explanation)
        : base($"{SafeText.Escape(path)}:{line}: {explanation}")
    {
        Path = path;
        Line = line;
        Problem = problem;
    }

    /// <summary>The ignore file, as it was named.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong.</summary>
    public IgnoreFileProblem Problem { get; }
}
