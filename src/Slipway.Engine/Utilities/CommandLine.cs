namespace Nuke.Common.Utilities;

/// <summary>Arguments of a program: positional ones first, then named ones (<c>--name value value</c>). Plain data, no static state.</summary>
internal sealed class CommandLine(IEnumerable<string> arguments)
{
    private readonly string[] arguments = [.. arguments];

    /// <summary>The arguments of this process, without the program.</summary>
    public static CommandLine OfThisProcess => new(Environment.GetCommandLineArgs().Skip(1));

    /// <summary>All arguments in order.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>Whether an argument is a name rather than a value. A negative number is a value.</summary>
    public static bool IsName(string argument) => argument is ['-', var second, ..] && !char.IsAsciiDigit(second);

    /// <summary>Whether the name was passed; case and hyphens are ignored.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>The values after the last occurrence of the name, converted; null when it was not passed.</summary>
    public object? Named(string name, Type type, char? separator)
    {
        var index = IndexOf(name);
        return index < 0 ? null : Convert($"--{name}", arguments.Skip(index + 1).TakeWhile(value => !IsName(value)), type, separator);
    }

    /// <summary>One of the arguments before the first name, converted; null when there are fewer.</summary>
    public object? Positional(int position, Type type, char? separator)
    {
        var positional = arguments.TakeWhile(value => !IsName(value)).ToArray();
        var index = position < 0 ? positional.Length + position : position;
        return index < 0 || index >= positional.Length ? null : Convert($"argument {index + 1}", [positional[index]], type, separator);
    }

    /// <summary>The arguments before the first name, converted; null when there are none.</summary>
    public object? AllPositional(Type type, char? separator)
    {
        var positional = arguments.TakeWhile(value => !IsName(value)).ToArray();
        return positional.Length == 0 ? null : Convert("positional arguments", positional, type, separator);
    }

    private static object? Convert(string what, IEnumerable<string> values, Type type, char? separator)
    {
        var parts = separator is { } character
            ? values.SelectMany(value => value.Split(character, StringSplitOptions.RemoveEmptyEntries)).ToArray()
            : values.ToArray();
        try
        {
            return ReflectionUtility.Convert(parts, type, booleanDefault: true);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"{exception.Message} ({what})", exception);
        }
    }

    private static string Normalize(string name) => name.Replace("-", string.Empty, StringComparison.Ordinal);

    private int IndexOf(string name)
    {
        var normalized = Normalize(name);
        return Array.FindLastIndex(arguments, argument => IsName(argument) && Normalize(argument).Equals(normalized, StringComparison.OrdinalIgnoreCase));
    }
}
