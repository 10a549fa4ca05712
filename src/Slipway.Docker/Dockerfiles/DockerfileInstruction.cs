namespace Slipway.Docker.Dockerfiles;

/// <summary>One instruction of a Dockerfile.</summary>
/// <param name="Keyword">In capitals: <c>COPY</c>.</param>
/// <param name="Line">The first line, from 1.</param>
/// <param name="EndLine">The last line: with continuation lines and documents.</param>
/// <param name="Flags">The flags before the arguments, without quotes: <c>--from=build</c>.</param>
/// <param name="Arguments">Everything behind the flags, continuation lines joined.</param>
public sealed record DockerfileInstruction(string Keyword, int Line, int EndLine, IReadOnlyList<string> Flags, string Arguments)
{
    /// <summary>The arguments as a list: of the JSON form, or split at white space. Quotes and variables are as written.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether the arguments are a JSON list of strings.</summary>
    public bool IsJson { get; init; }

    /// <summary>The documents that belong to it.</summary>
    public IReadOnlyList<Heredoc> Heredocs { get; init; } = [];

    /// <summary>The instruction that an ONBUILD keeps for later; null for every other.</summary>
    public DockerfileInstruction? Trigger { get; init; }

    /// <summary>The value of a flag such as <c>from</c>, or null when it is not there.</summary>
    public string? Flag(string name)
    {
        var prefix = $"--{name}=";
        return Flags.FirstOrDefault(flag => flag.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))?[prefix.Length..];
    }
}
