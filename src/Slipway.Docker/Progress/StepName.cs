using System.Globalization;

namespace Slipway.Docker.Progress;

/// <summary>The parts of a step's name: <c>[platform stage i/n] INSTRUCTION</c>, <c>[internal] …</c>, or free text.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Platform">The platform, without the target that a cross-compiling stage adds; null when there is none.</param>
/// <param name="Target">The target of a cross-compiling stage (<c>arm64</c> in <c>linux/amd64->arm64</c>); null when there is none.</param>
/// <param name="Stage">The stage; null when there is none.</param>
/// <param name="Index">The number in the stage, from 1; 0 when there is none.</param>
/// <param name="Count">The steps of the stage; 0 when there are none.</param>
/// <param name="Instruction">The text after the bracket, or the whole name.</param>
public sealed record StepName(StepKind Kind, string? Platform, string? Target, string? Stage, int Index, int Count, string Instruction)
{
    private const string OnBuild = "ONBUILD ";

    /// <summary>Takes a name apart. Never fails: what is not understood is <see cref="StepKind.Other"/>.</summary>
    public static StepName Parse(string name)
    {
        var close = name.Length > 0 && name[0] == '[' ? name.IndexOf(']', StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return new StepName(FreeKind(name), null, null, null, 0, 0, name);
        }

        var words = name[1..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = name[(close + 1)..].Trim();
        return words.Length > 0 && TryParsePosition(words[^1], out var index, out var count)
            ? Numbered(words.AsSpan(0, words.Length - 1), index, count, rest)
            : Unnumbered(words, rest, name);
    }

    private static StepName Numbered(ReadOnlySpan<string> words, int index, int count, string instruction)
    {
        string? platform = null;
        string? target = null;
        string? stage = null;
        foreach (var word in words)
        {
            // A stage cannot have a slash in its name. With several words the last one is the stage: Bake puts its target first.
            if (word.Contains('/', StringComparison.Ordinal))
            {
                var arrow = word.IndexOf("->", StringComparison.Ordinal);
                (platform, target) = arrow < 0 ? (word, null) : (word[..arrow], word[(arrow + 2)..]);
            }
            else
            {
                stage = word;
            }
        }

        return new StepName(InstructionKind(instruction), platform, target, stage, index, count, instruction);
    }

    private static StepName Unnumbered(string[] words, string rest, string name)
    {
        var platform = Array.Find(words, word => word.Contains('/', StringComparison.Ordinal));
        var kind = words switch
        {
            _ when words.Contains("auth") => StepKind.Auth,
            _ when words.Contains("internal") || words.Contains("context") => StepKind.Internal,
            _ => StepKind.Other,
        };
        return kind == StepKind.Other
            ? new StepName(kind, null, null, null, 0, 0, name)
            : new StepName(kind, platform, null, null, 0, 0, rest);
    }

    private static bool TryParsePosition(string word, out int index, out int count)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        count = 0;
        index = 0;
        return slash > 0
            && int.TryParse(word.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out index)
            && int.TryParse(word.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }

    private static StepKind InstructionKind(string instruction)
    {
        var text = instruction.AsSpan();
        if (text.StartsWith(OnBuild, StringComparison.OrdinalIgnoreCase))
        {
            text = text[OnBuild.Length..].TrimStart();
        }

        var end = text.IndexOfAny(' ', '\t');
        return (end < 0 ? text : text[..end]) switch
        {
            var word when word.Equals("RUN", StringComparison.OrdinalIgnoreCase) => StepKind.Run,
            var word when word.Equals("COPY", StringComparison.OrdinalIgnoreCase) => StepKind.Copy,
            var word when word.Equals("ADD", StringComparison.OrdinalIgnoreCase) => StepKind.Add,
            var word when word.Equals("WORKDIR", StringComparison.OrdinalIgnoreCase) => StepKind.Workdir,
            var word when word.Equals("FROM", StringComparison.OrdinalIgnoreCase) => StepKind.From,
            var word when word.Equals("LINK", StringComparison.Ordinal) => StepKind.Link,
            _ => StepKind.Other,
        };
    }

    private static StepKind FreeKind(string name) => name switch
    {
        _ when name.StartsWith("exporting", StringComparison.Ordinal) => StepKind.Export,
        _ when name.StartsWith("sending tarball", StringComparison.Ordinal) => StepKind.Export,
        _ when name.StartsWith("pushing", StringComparison.Ordinal) => StepKind.Export,
        _ when name.StartsWith("importing", StringComparison.Ordinal) => StepKind.ImportCache,
        _ when name.StartsWith("inferred", StringComparison.Ordinal) => StepKind.ImportCache,
        _ when name.StartsWith("resolv", StringComparison.Ordinal) => StepKind.Internal,
        _ when name.Contains("://", StringComparison.Ordinal) => StepKind.Source,
        _ => StepKind.Other,
    };
}
