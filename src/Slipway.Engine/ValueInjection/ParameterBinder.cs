namespace Nuke.Common.ValueInjection;

/// <summary>Second stage: gives parameters their values. Command line before environment before parameter files; later files before earlier ones.</summary>
internal sealed class ParameterBinder(CommandLineArguments commandLine, EnvironmentSource environment, IReadOnlyList<ParametersFile> files, string workingDirectory, string rootDirectory)
{
    /// <summary>What is wrong with the values, one sentence each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What was passed over.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>Words after a switch that are not its value: targets that were written late.</summary>
    public List<string> Leftovers { get; } = [];

    /// <summary>The texts of a secret parameter wherever it has some, also where they are not used or wrong.</summary>
    public IEnumerable<string> Secrets(ParameterDefinition parameter)
    {
        var values = commandLine.Find(parameter.Name).SelectMany(option => option.Values)
            .Concat(files.SelectMany(file => file.Find(parameter.Name) ?? []));
        return environment.Find(parameter, []) is { } found ? values.Append(found.Value) : values;
    }

    /// <summary>The value of a parameter; null when nothing gives it one, or when what does is wrong.</summary>
    public object? Bind(ParameterDefinition parameter)
    {
        var options = commandLine.Find(parameter.Name).ToList();
        if (options.Count > 0)
        {
            return FromCommandLine(parameter, options);
        }

        if (environment.Find(parameter, Warnings) is { } found)
        {
            var texts = parameter.ElementType is null
                ? [found.Value]
                : parameter.Separator is null ? Words(found.Value) : [found.Value];
            return Convert(parameter, texts, $"environment variable {found.Variable}", workingDirectory);
        }

        for (var i = files.Count - 1; i >= 0; i--)
        {
            if (files[i].Find(parameter.Name) is { } texts)
            {
                return Convert(parameter, texts, files[i].Path, rootDirectory);
            }
        }

        return null;
    }

    private object? FromCommandLine(ParameterDefinition parameter, List<CommandLineArguments.Option> options)
    {
        var texts = options.SelectMany(option => option.Values).ToList();
        if (parameter.IsSwitch)
        {
            return FromSwitch(options[^1]);
        }

        if (parameter.ElementType is null && (texts.Count == 0 || options.Any(option => option.Values.Count == 0)))
        {
            Errors.Add($"{options[0].Text} needs a value.");
            return null;
        }

        if (parameter.ElementType is null && texts.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            Errors.Add($"{options[0].Text} takes one value but got {texts.Count}: {string.Join(", ", texts.Select(text => Show(parameter, text)))}.");
            return null;
        }

        return Convert(parameter, parameter.ElementType is null ? texts[..1] : texts, options[0].Text, workingDirectory);
    }

    private object? FromSwitch(CommandLineArguments.Option option)
    {
        if (option.Values.Count == 0)
        {
            return true;
        }

        try
        {
            var value = ValueConverter.Convert(option.Values[0], typeof(bool), workingDirectory);
            Leftovers.AddRange(option.Values.Skip(1));
            return value;
        }
        catch (FormatException)
        {
            Leftovers.AddRange(option.Values);
            return true;
        }
    }

    private object? Convert(ParameterDefinition parameter, IReadOnlyList<string> texts, string origin, string baseDirectory)
    {
        if (parameter.Separator is { } separator && parameter.ElementType is not null)
        {
            texts = [.. texts.SelectMany(text => text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        }

        try
        {
            return parameter.ElementType is { } element
                ? CollectionTypes.Make(parameter.Type, element, [.. texts.Select(text => ValueConverter.Convert(text, element, baseDirectory))])
                : ValueConverter.Convert(texts.Count > 0 ? texts[0] : string.Empty, parameter.Type, baseDirectory);
        }
        catch (FormatException exception)
        {
            var message = parameter.IsSecret ? "the value does not fit (it is secret and not shown)" : exception.Message;
            var place = origin.StartsWith('-') ? origin : $"{parameter.Option} ({origin})";
            Errors.Add($"{place}: {message}.");
            return null;
        }
    }

    private static string Show(ParameterDefinition parameter, string text) => parameter.IsSecret ? "***" : $"'{text}'";

    private static string[] Words(string text)
        => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
