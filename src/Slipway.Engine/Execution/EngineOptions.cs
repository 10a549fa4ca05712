using Nuke.Common.CI;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>The engine's own parameters.</summary>
internal sealed record EngineOptions
{
    /// <summary>Their definitions, in the order of the help text.</summary>
    public static IReadOnlyList<ParameterDefinition> Definitions { get; } =
    [
        Define("Target", typeof(string[]), "Targets to run, also as the first words of the command line.", "+"),
        Define("Skip", typeof(string[]), "Targets to skip; without names all that were not asked for.", "+"),
        Define("Help", typeof(bool), "Shows this text."),
        Define("Plan", typeof(bool), "Shows what would run, in order, and runs nothing."),
        Define("NoLogo", typeof(bool), "Leaves out the first line."),
        Define("Continue", typeof(bool), "Skips the targets that succeeded in the last run, when that was the same and failed."),
        Define("Partition", typeof(Partition), "The part of partitioned targets to run: PART/TOTAL."),
        Define("Root", typeof(string), "The root folder; the nearest one above that holds .nuke by default.") with { IsList = false },
        Define("Verbosity", typeof(Verbosity), "How much of the log is shown: verbose, normal (default), minimal or quiet."),
        Define("Host", typeof(string), "Where the build runs, when it is not to be detected."),
        Define("Profile", typeof(string[]), "Parameter files to load on top: .nuke/parameters.<name>.json."),
        Define("GenerateCi", typeof(bool), "Writes the CI files that the build declares, and runs nothing."),
        Define("VerifyCi", typeof(bool), "Fails when a committed CI file is not what the build declares, and shows the difference."),
        Define("GenerateConfiguration", typeof(string[]), "Writes the CI files of these attributes only, such as GitHubActions_ci."),
    ];

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Null when nothing is to be skipped; empty when all that was not asked for is.</summary>
    public IReadOnlyList<string>? Skip { get; init; }

    public bool Help { get; init; }

    public bool Plan { get; init; }

    public bool NoLogo { get; init; }

    public bool Continue { get; init; }

    public Partition Partition { get; init; } = Partition.Single;

    public string? Root { get; init; }

    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    public string? Host { get; init; }

    public IReadOnlyList<string> Profiles { get; init; } = [];

    public bool GenerateCi { get; init; }

    public bool VerifyCi { get; init; }

    public IReadOnlyList<string> GenerateConfiguration { get; init; } = [];

    /// <summary>Takes the engine's parameters from their sources. A bare <c>--root</c> is the current folder.</summary>
    public static EngineOptions Bind(ParameterBinder binder, CommandLineArguments commandLine)
    {
        T? Value<T>(string name) => binder.Bind(Definitions.First(definition => definition.Name == name)) is T value ? value : default;
        var bareRoot = commandLine.Find("Root").Any(option => option.Values.Count == 0);
        return new EngineOptions
        {
            Targets = [.. commandLine.Positional.SelectMany(text => text.Split('+', StringSplitOptions.RemoveEmptyEntries)), .. Value<string[]>("Target") ?? []],
            Skip = Value<string[]>("Skip"),
            Help = Value<bool>("Help") || commandLine.Find("h").Any() || commandLine.Find("?").Any(),
            Plan = Value<bool>("Plan"),
            NoLogo = Value<bool>("NoLogo"),
            Continue = Value<bool>("Continue"),
            Partition = Value<Partition>("Partition") ?? Partition.Single,
            Root = bareRoot ? "." : Value<string>("Root"),
            Verbosity = Value<Verbosity?>("Verbosity") ?? Verbosity.Normal,
            Host = Value<string>("Host"),
            Profiles = Value<string[]>("Profile") ?? [],
            GenerateCi = Value<bool>("GenerateCi"),
            VerifyCi = Value<bool>("VerifyCi"),
            GenerateConfiguration = Value<string[]>("GenerateConfiguration") ?? [],
        };
    }

    private static ParameterDefinition Define(string name, Type type, string description, string? separator = null)
        => new(name, type) { Description = description, Separator = separator, NeedsEnvironmentPrefix = true };
}
