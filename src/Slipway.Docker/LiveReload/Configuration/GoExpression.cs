using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>
/// Go's regular expressions (RE2) on the base class library's engine that, like RE2, does not backtrack. Where the notations
/// differ the text is translated: named groups, POSIX classes, literal quoting, one-letter Unicode classes, ASCII shorthands.
/// </summary>
internal static class GoExpression
{
    private static readonly Dictionary<string, string> PosixClasses = new(StringComparer.Ordinal)
    {
        ["alnum"] = "0-9A-Za-z",
        ["alpha"] = "A-Za-z",
        ["ascii"] = "\\x00-\\x7F",
        ["blank"] = "\\t ",
        ["cntrl"] = "\\x00-\\x1F\\x7F",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = "!-/:-@\\[-`{-~",
        ["space"] = "\\t\\n\\v\\f\\r ",
        ["upper"] = "A-Z",
        ["word"] = "0-9A-Za-z_",
        ["xdigit"] = "0-9A-Fa-f",
    };

    /// <summary>The compiled expression; it is looked for anywhere in the text.</summary>
    /// <exception cref="FormatException">The expression is malformed, or uses what RE2 does not have.</exception>
    public static Regex Compile(string expression)
    {
        try
        {
            return new Regex(Translate(expression), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"is no regular expression: {exception.Message}", exception);
        }
        catch (NotSupportedException exception)
        {
            throw new FormatException("uses what Go's regular expressions do not have (lookaround, back-references)", exception);
        }
    }

    private static string Translate(string expression)
    {
        var result = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < expression.Length; i++)
        {
            var rest = expression.AsSpan(i);
            if (rest[0] == '\\')
            {
                i += AppendEscape(expression, i, inClass, result);
            }
            else if (!inClass && rest.StartsWith("(?P<"))
            {
                result.Append("(?<");
                i += 3;
            }
            else if (inClass && rest.StartsWith("[:") && rest.IndexOf(":]") is var end and > 0)
            {
                result.Append(PosixClass(rest[2..end].ToString()));
                i += end + 1;
            }
            else if (!inClass && rest[0] == '[')
            {
                inClass = true;
                var opening = rest.StartsWith("[^") ? "[^" : "[";
                result.Append(opening);
                i += opening.Length - 1;
                if (rest[opening.Length..] is [']', ..])
                {
                    result.Append("\\]"); // A bracket that closes nothing yet is an ordinary character.
                    i++;
                }
            }
            else
            {
                inClass = inClass && rest[0] != ']';
                result.Append(inClass && rest[0] == '[' ? "\\[" : rest[0].ToString());
            }
        }

        return result.ToString();
    }

    private static string PosixClass(string name) => PosixClasses.TryGetValue(name, out var characters)
        ? characters
        : throw new FormatException($"names the unknown class [:{name}:]");

    /// <summary>Appends the translation of the escape at the position and returns how many characters more than one it takes.</summary>
    private static int AppendEscape(string expression, int position, bool inClass, StringBuilder result)
    {
        if (position + 1 >= expression.Length)
        {
            throw new FormatException("ends with a '\\' that escapes nothing");
        }

        switch (expression[position + 1])
        {
            case 'Q':
                var end = expression.IndexOf("\\E", position + 2, StringComparison.Ordinal);
                var literal = expression[(position + 2)..(end < 0 ? expression.Length : end)];
                result.Append(Regex.Escape(literal));
                return 1 + literal.Length + (end < 0 ? 0 : 2);
            case 'p' or 'P' when position + 2 < expression.Length && expression[position + 2] != '{':
                result.Append('\\').Append(expression[position + 1]).Append('{').Append(expression[position + 2]).Append('}');
                return 2;
            case 'd':
                result.Append(inClass ? "0-9" : "[0-9]");
                return 1;
            case 'w':
                result.Append(inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]");
                return 1;
            default:
                result.Append('\\').Append(expression[position + 1]);
                return 1;
        }
    }
}
