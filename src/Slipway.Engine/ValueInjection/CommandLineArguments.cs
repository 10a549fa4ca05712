namespace Nuke.Common.ValueInjection;

/// <summary>The command line, taken apart but not yet understood: targets first, then options with their values.</summary>
internal sealed class CommandLineArguments
{
    private CommandLineArguments(IReadOnlyList<string> positional, IReadOnlyList<Option> options)
    {
        Positional = positional;
        Options = options;
    }

    /// <summary>The words before the first option.</summary>
    public IReadOnlyList<string> Positional { get; }

    /// <summary>The options, in order.</summary>
    public IReadOnlyList<Option> Options { get; }

    /// <summary>
    /// Takes arguments apart. An option begins with a dash and a letter; a value that does so as well is given as <c>--name=value</c>.
    /// </summary>
    public static CommandLineArguments Parse(IEnumerable<string> arguments)
    {
        var positional = new List<string>();
        var options = new List<Option>();
        foreach (var argument in arguments)
        {
            if (IsOption(argument))
            {
                var text = argument.TrimStart('-');
                var equals = text.IndexOf('=', StringComparison.Ordinal);
                options.Add(equals < 0
                    ? new Option(argument, text, [])
                    : new Option(argument[..argument.IndexOf('=', StringComparison.Ordinal)], text[..equals], [text[(equals + 1)..]]));
            }
            else if (options.Count > 0)
            {
                options[^1].Values.Add(argument);
            }
            else
            {
                positional.Add(argument);
            }
        }

        return new CommandLineArguments(positional, options);
    }

    /// <summary>The options of that name.</summary>
    public IEnumerable<Option> Find(string name)
    {
        var normalized = ParameterNames.Normalize(name);
        return Options.Where(option => option.NormalizedName == normalized);
    }

    private static bool IsOption(string argument)
        => argument.Length > 1 && argument[0] == '-'
            && (char.IsLetter(argument[1]) || argument[1] == '?' || (argument[1] == '-' && argument.Length > 2 && char.IsLetter(argument[2])));

    /// <summary>One option as it was written.</summary>
    /// <param name="Text">The name with its dashes.</param>
    /// <param name="Name">The name without them.</param>
    /// <param name="Values">The values up to the next option.</param>
    internal sealed record Option(string Text, string Name, List<string> Values)
    {
        public string NormalizedName { get; } = ParameterNames.Normalize(Name);
    }
}
