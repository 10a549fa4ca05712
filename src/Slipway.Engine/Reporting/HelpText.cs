using Nuke.Common.Execution;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Reporting;

/// <summary>What <c>--help</c> and a call without a target show.</summary>
internal sealed class HelpText(BuildConsole console, IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<ParameterDefinition> parameters)
{
    private const int MaxColumn = 34;

    /// <summary>The targets only.</summary>
    public void WriteTargets()
    {
        console.WriteLine($"Usage: {Launcher} TARGET … [--parameter value …]");
        WriteTargetTable();
        console.WriteLine();
        console.WriteLine($"{Launcher} --help shows the parameters as well.");
    }

    /// <summary>Targets, the build's parameters and the engine's own ones.</summary>
    public void WriteAll()
    {
        console.WriteLine($"Usage: {Launcher} [TARGET …] [--parameter value …]");
        WriteTargetTable();
        var own = parameters.Where(parameter => parameter.Description is not null)
            .OrderBy(parameter => parameter.Option, StringComparer.Ordinal)
            .ToList();
        if (own.Count > 0)
        {
            WriteTable("Parameters", own.Select(Row));
        }

        WriteTable("Engine", EngineOptions.Definitions.Select(Row));
        console.WriteLine();
        console.WriteLine("Names ignore case and hyphens. Parameters are read from the command line, else from the environment");
        console.WriteLine("(--docker-image as DOCKER_IMAGE or NUKE_DOCKER_IMAGE), else from .nuke/parameters.json.");
    }

    private static string Launcher => OperatingSystem.IsWindows() ? "build.cmd" : "./build.sh";

    private void WriteTargetTable()
        => WriteTable("Targets", targets.Where(target => target.Listed).Select(target => (
            ParameterNames.ToKebabCase(target.Name) + (target.IsDefault ? " (default)" : string.Empty),
            Join(target.Description, Dependencies(target)))));

    private static string? Dependencies(ExecutableTarget target)
    {
        var names = target.ExecutionDependencies.Where(dependency => dependency.Listed).Distinct().Select(dependency => ParameterNames.ToKebabCase(dependency.Name)).ToList();
        return names.Count == 0 ? null : $"[needs {string.Join(", ", names)}]";
    }

    private static (string Name, string Text) Row(ParameterDefinition parameter)
    {
        var placeholder = parameter.IsSwitch ? string.Empty : parameter.ElementType is not null ? " <list>" : $" <{Placeholder(parameter)}>";
        return (parameter.Option + placeholder, Join(parameter.Description, parameter.IsSecret ? "[secret]" : null, parameter.IsRequired ? "[required]" : null));
    }

    private static string Placeholder(ParameterDefinition parameter)
        => parameter.PlainType == typeof(int) || parameter.PlainType == typeof(long) || parameter.PlainType == typeof(double)
            ? "number"
            : parameter.PlainType.Name.Contains("Path", StringComparison.Ordinal) ? "path" : "value";

    private static string Join(params string?[] parts) => string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private void WriteTable(string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        var column = Math.Min(MaxColumn, all.Count == 0 ? 0 : all.Max(row => row.Name.Length));
        console.WriteLine();
        console.WriteLine(console.Paint(TextStyle.Bold, title + ":"));
        foreach (var (name, text) in all)
        {
            if (name.Length > column)
            {
                console.WriteLine("  " + console.Paint(TextStyle.Cyan, name));
                console.WriteLine(new string(' ', column + 4) + text);
            }
            else
            {
                console.WriteLine($"  {console.Paint(TextStyle.Cyan, name.PadRight(column))}  {text}".TrimEnd());
            }
        }
    }
}
