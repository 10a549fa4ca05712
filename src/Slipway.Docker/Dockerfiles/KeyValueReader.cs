namespace Slipway.Docker.Dockerfiles;

/// <summary>Reads the pairs of ARG and ENV.</summary>
internal static class KeyValueReader
{
    /// <summary>The pairs, values with their quotes; a null value stands for an ARG without a default.</summary>
    public static List<(string Name, string? Value)> Read(DockerfileInstruction instruction, char escape)
    {
        var words = QuotedWords.Split(instruction.Arguments, escape, out _);
        if (instruction.Keyword == "ENV" && words.Count > 0 && !words[0].Contains('=', StringComparison.Ordinal))
        {
            // The old form: ENV NAME the rest of the line.
            return [(words[0], instruction.Arguments[words[0].Length..].TrimStart())];
        }

        return words.ConvertAll(word =>
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            return equals < 0 ? (word, null) : (word[..equals], (string?)word[(equals + 1)..]);
        });
    }
}
