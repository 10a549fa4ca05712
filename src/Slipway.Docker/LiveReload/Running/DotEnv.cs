using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>
/// Reads <c>.env</c> files as they are usually written: <c>NAME=value</c>, <c>export NAME=value</c>, comments, <c>'literal'</c> and
/// <c>"escaped"</c> values over several lines, <c>$NAME</c> and <c>${NAME}</c> outside single quotes.
/// </summary>
internal static partial class DotEnv
{
    /// <summary>The variables in the order of the file; a later one with the same name wins.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="lookUp">The value of a variable that the file refers to and does not set itself.</param>
    /// <exception cref="FormatException">A line is none of these; the message starts with its number.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text, Func<string, string?> lookUp)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        for (var position = 0; position < text.Length;)
        {
            var end = EndOfLine(text, position);
            var line = text[position..end];
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
            {
                position = end + 1;
                continue;
            }

            var name = Assignment().Match(line);
            if (!name.Success)
            {
                throw Fault(text, position, $"'{line.Trim()}' is not NAME=value");
            }

            var value = ReadValue(text, position + name.Length, out position);
            variables[name.Groups["name"].Value] = value.IsLiteral ? value.Text : Expand(value.Text, variables, lookUp);
        }

        return variables;
    }

    private static (string Text, bool IsLiteral) ReadValue(string text, int start, out int next)
    {
        if (start < text.Length && text[start] is '"' or '\'' && Closing(text, start) is { } close)
        {
            next = EndOfLine(text, close) + 1;
            var inner = text[(start + 1)..close];
            return text[start] == '\'' ? (inner, true) : (Unescape(inner), false);
        }

        if (start < text.Length && text[start] is '"' or '\'')
        {
            throw Fault(text, start, "a quote is not closed");
        }

        var end = EndOfLine(text, start);
        next = end + 1;
        var raw = text[start..end];
        var comment = raw.StartsWith('#') ? 0 : raw.IndexOf(" #", StringComparison.Ordinal);
        return ((comment < 0 ? raw : raw[..comment]).Trim(), false);
    }

    private static int? Closing(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[open] == '"')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                return i;
            }
        }

        return null;
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            // An escaped dollar keeps its backslash until variables are expanded.
            result.Append(text[++i] switch { 'n' => "\n", 'r' => "\r", 't' => "\t", '$' => "\\$", var other => other.ToString() });
        }

        return result.ToString();
    }

    private static string Expand(string text, Dictionary<string, string> variables, Func<string, string?> lookUp)
        => Reference().Replace(text, match => match.Value[0] == '\\'
            ? "$"
            : variables.GetValueOrDefault(match.Groups["name"].Value) ?? lookUp(match.Groups["name"].Value) ?? string.Empty);

    private static int EndOfLine(string text, int position)
        => position >= text.Length ? text.Length : text.IndexOf('\n', position) is var end and >= 0 ? end : text.Length;

    private static FormatException Fault(string text, int position, string message)
        => new(string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, position).Count('\n') + 1}: {message}"));

    [GeneratedRegex(@"^\s*(export\s+)?(?<name>[A-Za-z_][A-Za-z0-9_.]*)[ \t]*=[ \t]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\\\$|\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}|\$(?<name>[A-Za-z_][A-Za-z0-9_]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
