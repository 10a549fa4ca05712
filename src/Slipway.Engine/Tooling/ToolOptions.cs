using System.Reflection;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Options of a command line tool: what its process needs, beside the arguments that derived types add.</summary>
public abstract class ToolOptions : Options
{
    /// <summary>Options that are not set, apart from the verbosity that belongs to that of the build (<see cref="VerbosityMappingAttribute"/>).</summary>
    protected ToolOptions()
    {
        var session = BuildSession.Current;
        if (!session.VerbosityMappings.IsEmpty)
        {
            session.VerbosityMappings.Apply(this, session.Options.Verbosity);
        }
    }

    /// <summary>The tool; found by its wrapper by default.</summary>
    public string? ProcessToolPath => Get<string?>(nameof(ProcessToolPath));

    /// <summary>The folder to run in; <see cref="ProcessTasks.DefaultWorkingDirectory"/> by default.</summary>
    public string? ProcessWorkingDirectory => Get<string?>(nameof(ProcessWorkingDirectory));

    /// <summary>Variables added to the inherited environment; a null value removes the variable. Empty by default.</summary>
    public IReadOnlyDictionary<string, string> ProcessEnvironmentVariables
        => Get<Dictionary<string, string>?>(nameof(ProcessEnvironmentVariables)) ?? [];

    /// <summary>The time limit in milliseconds; none by default.</summary>
    public int? ProcessExecutionTimeout => Get<int?>(nameof(ProcessExecutionTimeout));

    /// <summary>Whether output is logged; <see cref="ProcessTasks.DefaultLogOutput"/> by default.</summary>
    public bool? ProcessOutputLogging => Get<bool?>(nameof(ProcessOutputLogging));

    /// <summary>Whether the invocation is logged; <see cref="ProcessTasks.DefaultLogInvocation"/> by default.</summary>
    public bool? ProcessInvocationLogging => Get<bool?>(nameof(ProcessInvocationLogging));

    /// <summary>Whether the exit code is checked, or the exit handler called; true by default.</summary>
    public bool? ProcessExitHandling => Get<bool?>(nameof(ProcessExitHandling));

    /// <summary>Values that no output may show; null for none.</summary>
    public IReadOnlyList<string> ProcessRedactedSecrets => Get<List<string>>(nameof(ProcessRedactedSecrets));

    /// <summary>Arguments that come last, after all others; blanks in them separate arguments, double quotes group. Null for none.</summary>
    public IReadOnlyList<string> ProcessAdditionalArguments => Get<List<string>>(nameof(ProcessAdditionalArguments));

    /// <summary>Text for standard input, also the way to pass a secret; none by default. Not part of NUKE's API.</summary>
    public string? ProcessStandardInput => Get<string?>(nameof(ProcessStandardInput));

    /// <summary>Takes each line of output, secrets masked; that of the tool's wrapper by default.</summary>
    internal Action<OutputType, string>? ProcessLogger { get; set; }

    /// <summary>Called after the exit instead of the check of the exit code.</summary>
    internal Func<ToolOptions, IProcess, object?>? ProcessExitHandler { get; set; }

    /// <summary>Takes what would be logged while the process runs, so that processes that run at once do not mix; null to log it.</summary>
    internal Action<Action>? OutputBuffer { get; set; }

    /// <summary>The parts of the command line, quoted where they need it, as NUKE renders them.</summary>
    internal IEnumerable<string> GetArguments() => new ArgumentRenderer(this).Render();

    /// <summary>The arguments as the process gets them.</summary>
    internal IReadOnlyList<string> GetArgumentList() => ArgumentLine.Split(string.Join(' ', GetArguments()));

    /// <summary>The values that no output may show: those that were named, and those of arguments that are marked as secret.</summary>
    internal IEnumerable<string> GetSecrets()
        => Values.All
            .Where(pair => ArgumentRenderer.FindProperty(GetType(), pair.Key)?.GetCustomAttribute<ArgumentAttribute>() is { Secret: true })
            .SelectMany(pair => Texts(pair.Value))
            .Concat(ProcessRedactedSecrets ?? []);

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        OptionEntry[] entries => entries.SelectMany(entry => Texts(entry.Value)),
        object?[] items => items.SelectMany(Texts),
        _ => [OptionConversion.Text(value)],
    };
}
