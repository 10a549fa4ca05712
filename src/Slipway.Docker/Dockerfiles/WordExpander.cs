using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>
/// Removes quotes from a word and replaces variables in it, with the forms that Dockerfiles know: <c>$x</c>, <c>${x}</c>,
/// <c>${x:-y}</c>, <c>${x:+y}</c>, <c>${x:?y}</c> (also without <c>:</c>), <c>${x#y}</c>, <c>${x%y}</c>, <c>${x/y/z}</c>.
/// </summary>
internal sealed class WordExpander
{
    private readonly string text;
    private readonly char escape;
    private readonly IReadOnlyDictionary<string, string> variables;
    private int position;

    private WordExpander(string text, char escape, IReadOnlyDictionary<string, string> variables)
    {
        this.text = text;
        this.escape = escape;
        this.variables = variables;
    }

    /// <summary>Expands one word. A variable that is not set is empty.</summary>
    /// <exception cref="FormatException">A quote or a brace is not closed, or a form is not known.</exception>
    public static string Expand(string word, char escape, IReadOnlyDictionary<string, string> variables)
        => word.AsSpan().ContainsAny(['$', '\'', '"', escape]) ? new WordExpander(word, escape, variables).Run('\0') : word;

    private string Run(char stop)
    {
        var result = new StringBuilder();
        while (position < text.Length)
        {
            var character = text[position];
            if (stop != '\0' && character == stop)
            {
                position++;
                return result.ToString();
            }

            switch (character)
            {
                case '\'':
                    result.Append(SingleQuoted());
                    break;
                case '"':
                    DoubleQuoted(result);
                    break;
                case '$':
                    result.Append(Variable());
                    break;
                default:
                    position += character == escape ? 1 : 0;
                    result.Append(position < text.Length ? text[position++].ToString() : "");
                    break;
            }
        }

        return stop == '\0' ? result.ToString() : throw new FormatException($"a {stop} is missing");
    }

    private string SingleQuoted()
    {
        var end = text.IndexOf('\'', position + 1);
        if (end < 0)
        {
            throw new FormatException("a closing ' is missing");
        }

        var quoted = text[(position + 1)..end];
        position = end + 1;
        return quoted;
    }

    private void DoubleQuoted(StringBuilder result)
    {
        position++;
        while (position < text.Length)
        {
            var character = text[position];
            if (character == '"')
            {
                position++;
                return;
            }

            if (character == '$')
            {
                result.Append(Variable());
                continue;
            }

            if (character == escape && position + 1 < text.Length && (text[position + 1] is '"' or '$' || text[position + 1] == escape))
            {
                position++;
                character = text[position];
            }
            else if (character == escape && position + 1 == text.Length)
            {
                break;
            }

            result.Append(character);
            position++;
        }

        throw new FormatException("a closing \" is missing");
    }

    private string Variable()
    {
        position++;
        if (position >= text.Length || text[position] != '{')
        {
            var simple = Name();
            return simple.Length == 0 ? "$" : Value(simple);
        }

        position++;
        var name = Name();
        if (name.Length == 0 || position >= text.Length)
        {
            throw new FormatException("${ needs a name and a }");
        }

        var value = variables.GetValueOrDefault(name);
        var operation = text[position++];
        switch (operation)
        {
            case '}':
                return value ?? "";
            case ':' when position < text.Length && text[position] is '-' or '+' or '?':
                return Conditional(name, value is { Length: > 0 } ? value : null, text[position++]);
            case '-' or '+' or '?':
                return Conditional(name, value, operation);
            case '#' or '%' or '/':
                return Edit(value ?? "", operation);
            default:
                throw new FormatException($"'${{{name}{operation}' is no form of a variable");
        }
    }

    private string Conditional(string name, string? value, char operation)
    {
        var word = Run('}');
        return operation switch
        {
            '-' => value ?? word,
            '+' => value is null ? "" : word,
            _ => value ?? throw new FormatException($"{name}: {(word.Length > 0 ? word : "is not set")}"),
        };
    }

    private string Edit(string value, char operation)
    {
        var all = position < text.Length && text[position] == operation;
        position += all ? 1 : 0;
        if (operation != '/')
        {
            var pattern = Run('}');
            return operation == '#' ? VariablePattern.TrimStart(value, pattern, all) : VariablePattern.TrimEnd(value, pattern, all);
        }

        var searched = Run('/');
        return VariablePattern.Replace(value, searched, Run('}'), all);
    }

    private string Name()
    {
        var start = position;
        if (position < text.Length && text[position] is '@' or '*' or '#' or '?' or '-' or '$' or '!')
        {
            position++;
        }
        else if (position < text.Length && char.IsDigit(text[position]))
        {
            while (position < text.Length && char.IsDigit(text[position]))
            {
                position++;
            }
        }
        else
        {
            while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == '_'))
            {
                position++;
            }
        }

        return text[start..position];
    }

    private string Value(string name) => variables.GetValueOrDefault(name) ?? "";
}
