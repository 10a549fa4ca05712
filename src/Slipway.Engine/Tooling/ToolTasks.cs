using System.Reflection;
using System.Text.RegularExpressions;
using Serilog;
using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>The wrapper of a tool: finds it, runs it with options and logs what it writes.</summary>
public abstract partial class ToolTasks
{
    private const string Line = "{Line:l}";

    /// <summary>
    /// Takes each line of output, secrets masked. By default that of the options, else one that logs at the level that a
    /// <see cref="LogLevelPattern"/> of the wrapper says, else at its <see cref="DefaultLogLevel"/>; standard error too.
    /// </summary>
    protected internal virtual Action<OutputType, string> GetLogger(ToolOptions? options = null)
    {
        if (options?.ProcessLogger is { } logger)
        {
            return logger;
        }

        var type = GetType();
        var patterns = type.GetCustomAttributes<LogLevelPattern>()
            .Select(attribute => (attribute.Level, Regex: new Regex(attribute.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
            .ToList();
        var defaultLevel = type.GetCustomAttribute<DefaultLogLevel>()?.Level ?? LogEventLevel.Debug;
        return (_, text) => Log.Write(
            patterns.Where(pattern => pattern.Regex.IsMatch(text)).Select(pattern => (LogEventLevel?)pattern.Level).FirstOrDefault() ?? defaultLevel,
            Line,
            text);
    }

    /// <summary>The full path of the tool. By default what the wrapper's <see cref="ToolAttribute"/> says.</summary>
    /// <exception cref="ToolNotFoundException">It is not there.</exception>
    protected virtual string GetToolPath(ToolOptions? options = null)
        => GetType().GetCustomAttribute<ToolAttribute>()?.GetToolPath(options)
            ?? throw new InvalidOperationException(
                $"{GetType().Name} does not say where its tool is found: give it [PathTool], [NuGetTool] or [NpmTool], or override GetToolPath.");

    /// <summary>Changes options before a run, for example adds defaults. By default they stay as they are.</summary>
    protected virtual T PreProcess<T>(T options)
        where T : ToolOptions
        => options;

    /// <summary>Called after a run that did not fail. By default nothing happens.</summary>
    protected virtual void PostProcess(ToolOptions options)
    {
    }

    /// <summary>What is done after the exit when neither the options nor the call say it. By default the exit code must be 0.</summary>
    protected virtual Func<ToolOptions, IProcess, object?> GetExitHandler(ToolOptions? options = null)
        => (_, process) => process.AssertZeroExitCode();

    /// <summary>Makes the result of a command from its output. By default standard output: as text, or read as JSON.</summary>
    protected virtual object? GetResult<T>(ToolOptions options, IReadOnlyCollection<Output> output)
        => typeof(T) == typeof(string) ? output.StdToText() : output.StdToJson<T>();

    /// <summary>The wrapper of that type, or of a type that the build derives from it.</summary>
    public static T Resolve<T>()
        where T : ToolTasks
    {
        var assembly = typeof(T).Assembly;
        var derived = typeof(T).IsSealed
            ? null
            : AppDomain.CurrentDomain.GetAssemblies()
                .Where(candidate => candidate != typeof(ToolTasks).Assembly && !candidate.IsDynamic && (candidate == assembly || References(candidate, assembly)))
                .SelectMany(candidate => candidate.GetTypes())
                .Where(type => !type.IsAbstract && type != typeof(T) && type.IsSubclassOf(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
                .MaxBy(Depth);
        return (T)Activator.CreateInstance(derived ?? typeof(T), nonPublic: true)!;
    }

    /// <summary>The path in the options, else in the environment variable <c>NAME_EXE</c>, else what <see cref="GetToolPath"/> says.</summary>
    protected internal string GetToolPathInternal(ToolOptions? options = null)
        => options?.ProcessToolPath ?? ToolPathResolver.TryGetEnvironmentExecutable(EnvironmentVariable) ?? GetToolPath(options);

    /// <summary>Sets the path for all later runs of this process and of those that it starts, as the environment variable <c>NAME_EXE</c>.</summary>
    protected void SetToolPath(string path) => Environment.SetEnvironmentVariable(EnvironmentVariable, path);

    private string EnvironmentVariable
    {
        get
        {
            const string Suffix = "Tasks";
            var name = GetType().Name;
            return $"{(name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name).ToUpperInvariant()}_EXE";
        }
    }

    private static bool References(Assembly candidate, Assembly assembly)
        => candidate.GetReferencedAssemblies().Any(reference => reference.Name == assembly.GetName().Name);

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
