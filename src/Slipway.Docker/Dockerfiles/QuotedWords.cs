using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>Splits text at white space outside of quotes, and keeps quotes and escapes.</summary>
internal static class QuotedWords
{
    /// <summary>The words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="escape">The character that makes the next one ordinary, except in single quotes.</param>
    /// <param name="closed">Whether every quote is closed.</param>
    public static List<string> Split(string text, char escape, out bool closed)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (quote == '\0' && char.IsWhiteSpace(character))
            {
                AddWord(words, word);
                continue;
            }

            word.Append(character);
            if (character == escape && quote != '\'' && i + 1 < text.Length)
            {
                word.Append(text[++i]);
            }
            else if (character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '\'' or '"')
            {
                quote = character;
            }
        }

        AddWord(words, word);
        closed = quote == '\0';
        return words;
    }

    private static void AddWord(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
