using Slipway.Docker.Context;

namespace Slipway.Docker.Dockerfiles;

/// <summary>A Dockerfile that BuildKit would refuse.</summary>
public sealed class DockerfileException : Exception
{
    /// <summary>Makes the exception; the message starts with <c>file:line:</c>.</summary>
    public DockerfileException(string path, int line, string explanation)
        : base($"{SafeText.Escape(path)}:{line}: {explanation}")
    {
        Path = path;
        Line = line;
    }

    /// <summary>The Dockerfile, as it was named.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
