using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>Finds the documents that an instruction announces: words such as <c>&lt;&lt;EOF</c>, <c>&lt;&lt;-EOF</c>, <c>3&lt;&lt;"EOF"</c>.</summary>
internal static class HeredocReader
{
    /// <summary>The documents of an instruction, still without content.</summary>
    public static List<Heredoc> Find(DockerfileInstruction instruction, string text)
    {
        var holder = instruction.Trigger ?? instruction;
        if (holder.Keyword is not ("ADD" or "COPY" or "RUN") || holder.IsJson || !text.Contains("<<", StringComparison.Ordinal))
        {
            return [];
        }

        var words = QuotedWords.Split(text, '\\', out var closed);
        return closed ? [.. words.Select(Parse).OfType<Heredoc>()] : [];
    }

    /// <summary>The document that a word announces, or null.</summary>
    public static Heredoc? Parse(string word)
    {
        var start = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (start < 0 || !word.AsSpan(start).StartsWith("<<"))
        {
            return null;
        }

        var rest = word[(start + 2)..];
        var strips = rest.StartsWith('-');
        rest = strips ? rest[1..] : rest;
        if (rest.Length == 0 || rest.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        var name = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && rest[i] is '\'' or '"')
            {
                quote = rest[i];
            }
            else
            {
                i += rest[i] == '\\' && quote != '\'' && i + 1 < rest.Length ? 1 : 0;
                name.Append(rest[i]);
            }
        }

        var quoted = rest.Count(character => character is '\'' or '"') != name.ToString().Count(character => character is '\'' or '"');
        return quote == '\0' && name.Length > 0 ? new Heredoc(name.ToString(), Expands: !quoted, strips, "") : null;
    }
}
