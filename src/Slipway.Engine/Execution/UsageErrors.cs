using Nuke.Common.Utilities;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>The texts for what was asked wrongly. Each says what is wrong, what would be right and what to do next.</summary>
internal static class UsageErrors
{
    private const string HelpHint = "Run with --help to see all targets and parameters.";

    public static UsageException UnknownTargets(IReadOnlyList<string> names, IReadOnlyList<ExecutableTarget> targets)
        => Join(names.Select(name => UnknownTarget(name, targets)), "Run without a target to list them, or with --help for parameters as well.");

    public static UsageException UnknownParameters(IEnumerable<string> names, IReadOnlyCollection<ParameterDefinition> parameters)
        => Join(
            names.Select(name => $"Parameter '{name}' does not exist."
                + Suggest(name.TrimStart('-'), parameters.Select(parameter => parameter.Option))),
            HelpHint);

    public static UsageException BadValues(IEnumerable<string> errors) => Join(errors, HelpHint);

    public static UsageException MissingRequirements(IReadOnlyList<string> missing)
        => Join(missing, "Nothing has run.");

    public static UsageException NoRoot(string workingDirectory)
        => new($"No folder '.nuke' in '{workingDirectory}' or above it. "
            + "Run from inside the repository, make the folder at its root (`mkdir .nuke`), or name the root with --root.");

    public static UsageException RootMissing(string root)
        => new($"--root: the folder '{root}' does not exist.");

    public static UsageException UnknownHost(string name, IEnumerable<string> hosts)
        => new($"--host: '{name}' is not one of {string.Join(", ", hosts)}.");

    public static UsageException UnknownConfiguration(string id, IEnumerable<string> ids)
        => new($"--generate-configuration: '{id}' is not one of {string.Join(", ", ids)}.");

    public static UsageException PartitionOutside(string option, int part, int total)
        => new($"{option}: there is no part {part} of {total}. Give a number from 1 to {total}, or PART/TOTAL.");

    public static string UnexpectedWord(string word)
        => $"'{word}' is neither a value nor a target. Targets come first: ./build.sh TARGET … --parameter value …";

    private static string UnknownTarget(string name, IReadOnlyList<ExecutableTarget> targets)
        => $"Target '{name}' does not exist."
            + Suggest(name, targets.Where(target => target.Listed).Select(target => ParameterNames.ToKebabCase(target.Name)));

    private static string Suggest(string name, IEnumerable<string> candidates)
    {
        var nearest = NameSuggestions.For(name, candidates);
        return nearest.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", nearest.Select(candidate => $"'{candidate}'"))}?";
    }

    private static UsageException Join(IEnumerable<string> lines, string hint)
        => new(string.Join(Environment.NewLine, lines.Append(hint)));
}
