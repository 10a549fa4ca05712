using System.Text;
using System.Text.Json;
using Slipway.Docker.Context;

namespace Slipway.Docker.Dockerfiles;

/// <summary>Takes one instruction apart: keyword, flags, arguments.</summary>
internal static class InstructionReader
{
    private static readonly string[] Keywords =
    [
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN",
        "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    ];

    /// <summary>Reads an instruction from its joined lines.</summary>
    public static DockerfileInstruction Read(string text, int line, int endLine, string path)
    {
        text = text.Trim();
        var end = text.AsSpan().IndexOfAny(" \t\v\f\r");
        var written = end < 0 ? text : text[..end];
        var keyword = written.ToUpperInvariant();
        if (!Keywords.Contains(keyword))
        {
            throw new DockerfileException(path, line,
                $"unknown instruction '{SafeText.Escape(written)}'. The instructions are {string.Join(", ", Keywords)}.");
        }

        var flags = new List<string>();
        var arguments = end < 0 ? "" : TakeFlags(text[end..], flags).Trim();
        var instruction = new DockerfileInstruction(keyword, line, endLine, flags, arguments);
        if (keyword == "ONBUILD")
        {
            return arguments.Length > 0
                ? instruction with { Trigger = Read(arguments, line, endLine, path) }
                : throw new DockerfileException(path, line, "ONBUILD needs an instruction behind it.");
        }

        var json = keyword is "ADD" or "CMD" or "COPY" or "ENTRYPOINT" or "RUN" or "SHELL" or "VOLUME" ? ReadJson(arguments) : null;
        return instruction with
        {
            IsJson = json is not null,
            Words = json ?? (IReadOnlyList<string>)arguments.Split([' ', '\t', '\v', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries),
        };
    }

    /// <summary>Takes the words that start with <c>--</c>; a lone <c>--</c> ends them.</summary>
    private static string TakeFlags(string text, List<string> flags)
    {
        var position = 0;
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            if (!text.AsSpan(position).StartsWith("--"))
            {
                return text[position..];
            }

            var word = TakeWord(text, ref position);
            if (word == "--")
            {
                return text[position..];
            }

            flags.Add(word);
        }
    }

    private static string TakeWord(string text, ref int position)
    {
        var word = new StringBuilder();
        var quote = '\0';
        for (; position < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[position])); position++)
        {
            var character = text[position];
            if (character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '\'' or '"')
            {
                quote = character;
            }
            else if (character != '\\')
            {
                word.Append(character);
            }
            else if (++position < text.Length)
            {
                word.Append(text[position]);
            }
        }

        return word.ToString();
    }

    /// <summary>A list of strings at the start of the text, or null. What follows the list is not looked at.</summary>
    private static List<string>? ReadJson(string text)
    {
        if (!text.StartsWith('['))
        {
            return null;
        }

        try
        {
            var words = new List<string>();
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                words.Add(reader.GetString()!);
            }

            return reader.TokenType == JsonTokenType.EndArray ? words : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
