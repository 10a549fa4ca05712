using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>A parsed Dockerfile: its instructions with their lines, and its stages. Nothing is expanded or executed.</summary>
public sealed class Dockerfile
{
    private Dockerfile(string path, char escape, IReadOnlyList<DockerfileInstruction> instructions, IReadOnlyList<DockerfileStage> stages)
    {
        Path = path;
        Escape = escape;
        Instructions = instructions;
        Stages = stages;
        GlobalArguments = [.. instructions.TakeWhile(instruction => instruction.Keyword != "FROM")];
    }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>The escape character: <c>\</c>, or what <c># escape=</c> says.</summary>
    public char Escape { get; }

    /// <summary>All instructions in order.</summary>
    public IReadOnlyList<DockerfileInstruction> Instructions { get; }

    /// <summary>The ARG instructions before the first FROM.</summary>
    public IReadOnlyList<DockerfileInstruction> GlobalArguments { get; }

    /// <summary>The stages in order; at least one.</summary>
    public IReadOnlyList<DockerfileStage> Stages { get; }

    /// <summary>Parses a Dockerfile.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="path">How errors name the file; <c>Dockerfile</c> by default.</param>
    /// <exception cref="DockerfileException">BuildKit would refuse it.</exception>
    public static Dockerfile Parse(ReadOnlySpan<byte> content, string path = "Dockerfile")
        => Parse(Encoding.UTF8.GetString(content), path);

    /// <summary>Parses the text of a Dockerfile.</summary>
    /// <exception cref="DockerfileException">BuildKit would refuse it.</exception>
    public static Dockerfile Parse(string content, string path = "Dockerfile")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var reader = new DockerfileReader(content, path);
        var instructions = reader.Read();
        return new Dockerfile(path, reader.Escape, instructions, StageReader.Read(instructions, path));
    }
}
