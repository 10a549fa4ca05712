using System.Text;
using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>What went wrong with a build, for people.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="What">What is wrong: a sentence.</param>
/// <param name="Next">What to do next: a sentence.</param>
public sealed record BuildDiagnosis(BuildFailureKind Kind, string What, string Next)
{
    /// <summary>Where it is wrong: a place in the Dockerfile, a step; null when that says nothing.</summary>
    public string? Where { get; init; }

    /// <summary>The lines that say it, as the program that found it wrote them.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The whole message; what others wrote is made safe to show.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(What);
        if (Where is not null)
        {
            text.Append("\n  where: ").Append(Where);
        }

        foreach (var line in Details)
        {
            text.Append('\n').Append(TerminalText.EscapeLine(line));
        }

        return text.Append("\n  next:  ").Append(Next).ToString();
    }
}
