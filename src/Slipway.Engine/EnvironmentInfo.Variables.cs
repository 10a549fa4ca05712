using System.Collections;
using System.Collections.ObjectModel;
using System.Text;
using Nuke.Common.Utilities;

namespace Nuke.Common;

public static partial class EnvironmentInfo
{
    /// <summary>The environment variables of this process, as they are now. Names ignore case on Windows only.</summary>
    public static ReadOnlyDictionary<string, string> Variables
    {
        get
        {
            var variables = new Dictionary<string, string>(IsWin ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            {
                variables[(string)variable.Key] = (string?)variable.Value ?? string.Empty;
            }

            return new ReadOnlyDictionary<string, string>(variables);
        }
    }

    /// <summary>The directories of the variable <c>PATH</c>, in order, expanded; empty ones are passed over.</summary>
    public static IReadOnlyCollection<string> Paths =>
    [
        .. (GetVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(ExpandVariables)
    ];

    /// <summary>Whether the variable is set.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="allowEmpty">Whether an empty value counts as set. Default: yes.</param>
    public static bool HasVariable(string name, bool allowEmpty = true) =>
        GetVariable(name) is { } value && (allowEmpty || value.Length > 0);

    /// <summary>The variable's value; null when it is not set.</summary>
    public static string? GetVariable(string name) => Environment.GetEnvironmentVariable(name);

    /// <summary>The variable's value as a <typeparamref name="T"/>; the default value when it is not set or blank.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="separator">What stands between the elements of an array.</param>
    /// <exception cref="ArgumentException">The value cannot be converted.</exception>
    public static T? GetVariable<T>(string name, char? separator = null) =>
        GetVariable(name) is { } value && ReflectionUtility.Convert(value, typeof(T), separator, booleanDefault: false) is T converted
            ? converted
            : default;

    /// <summary>Sets the variable for this process and for the processes it starts from now on; null removes it.</summary>
    public static void SetVariable(string name, string? value) => Environment.SetEnvironmentVariable(name, value);

    /// <summary>Sets the variable to the value's text (of the invariant culture) for this process and for the processes it starts from now on.</summary>
    public static void SetVariable<T>(string name, T value) =>
        SetVariable(name, value is IFormattable formattable ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>Removes the variable from this process.</summary>
    public static void RemoveVariable(string name) => SetVariable(name, value: null);

    /// <summary>
    /// Replaces variables by their values: <c>%NAME%</c> on Windows; elsewhere <c>$NAME</c> (nothing when it is not set)
    /// and a leading <c>~</c>, which stands for the home folder.
    /// </summary>
    public static string ExpandVariables(string value) =>
        IsWin ? Environment.ExpandEnvironmentVariables(value) : ExpandUnixVariables(value, GetVariable);

    internal static string ExpandUnixVariables(string value, Func<string, string?> variable)
    {
        if (value is ['~'] or ['~', '/', ..] && variable("HOME") is { } home)
        {
            value = string.Concat(home, value.AsSpan(1));
        }

        if (!value.Contains('$', StringComparison.Ordinal))
        {
            return value;
        }

        var expanded = new StringBuilder(value.Length);
        for (var index = 0; index < value.Length;)
        {
            var length = value[index] == '$' ? NameLength(value.AsSpan(index + 1)) : 0;
            if (length == 0)
            {
                expanded.Append(value[index++]);
                continue;
            }

            expanded.Append(variable(value.Substring(index + 1, length)));
            index += 1 + length;
        }

        return expanded.ToString();
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (text[length] == '_' || char.IsAsciiLetter(text[length]) || (length > 0 && char.IsAsciiDigit(text[length]))))
        {
            length++;
        }

        return length;
    }
}
