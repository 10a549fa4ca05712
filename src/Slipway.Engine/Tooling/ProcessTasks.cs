using Nuke.Common.Execution;
using Serilog;

namespace Nuke.Common.Tooling;

/// <summary>Starts processes and logs what they write.</summary>
public static class ProcessTasks
{
    private const string Line = "{Line:l}";
    private const string Variable = "$ {Name:l} = {Value:l}";

    /// <summary>Whether output is logged unless a call says otherwise; true by default.</summary>
    public static bool DefaultLogOutput
    {
        get => BuildSession.Current.ProcessDefaults.LogOutput;
        set => BuildSession.Current.ProcessDefaults.LogOutput = value;
    }

    /// <summary>Whether invocations are logged unless a call says otherwise; true by default.</summary>
    public static bool DefaultLogInvocation
    {
        get => BuildSession.Current.ProcessDefaults.LogInvocation;
        set => BuildSession.Current.ProcessDefaults.LogInvocation = value;
    }

    /// <summary>Whether the working directory is logged with the invocation (when it is the default one: only verbosely); true by default.</summary>
    public static bool LogWorkingDirectory
    {
        get => BuildSession.Current.ProcessDefaults.LogWorkingDirectory;
        set => BuildSession.Current.ProcessDefaults.LogWorkingDirectory = value;
    }

    /// <summary>The folder in which processes run unless a call says otherwise; the current folder by default.</summary>
    public static string DefaultWorkingDirectory
    {
        get => BuildSession.Current.ProcessDefaults.WorkingDirectory;
        set => BuildSession.Current.ProcessDefaults.WorkingDirectory = value;
    }

    /// <summary>Starts a command line in <c>bash</c> (<c>sh</c> where there is none, <c>cmd</c> on Windows), which takes it as it is.</summary>
    /// <inheritdoc cref="StartProcess(string, string?, string?, IReadOnlyDictionary{string, string}?, int?, bool?, bool?, Action{OutputType, string}?, Func{string, string}?)"/>
    public static IProcess StartShell(
        string command,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null)
    {
        var request = OperatingSystem.IsWindows()
            ? new ProcessRequest("cmd") { CommandLine = $"/d /s /c \"{command}\"" }
            : new ProcessRequest(ExecutableFinder.TryFindOnPath("bash") ?? "sh") { Arguments = ["-c", command] };
        return Start(request, workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger, outputFilter);
    }

    /// <inheritdoc cref="StartProcess(string, string?, string?, IReadOnlyDictionary{string, string}?, int?, bool?, bool?, Action{OutputType, string}?, Func{string, string}?)"/>
    public static IProcess StartProcess(
        string toolPath,
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null)
    {
        var commandLine = arguments.ToStringAndClear();
        return StartProcess(
            toolPath, commandLine, workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger, arguments.GetFilter());
    }

    /// <summary>Starts a process and returns at once.</summary>
    /// <param name="toolPath">A path, or a name that is looked up on <c>PATH</c>. A <c>.dll</c> is run by <c>dotnet</c>.</param>
    /// <param name="arguments">The arguments as one command line: blanks separate, double quotes group.</param>
    /// <param name="workingDirectory">The folder to run in; <see cref="DefaultWorkingDirectory"/> by default.</param>
    /// <param name="environmentVariables">Variables added to the inherited environment; a null value removes the variable.</param>
    /// <param name="timeout">The time limit in milliseconds; none by default. The whole process tree is ended when it is over.</param>
    /// <param name="logOutput">Whether to log the output; <see cref="DefaultLogOutput"/> by default.</param>
    /// <param name="logInvocation">Whether to log the invocation; <see cref="DefaultLogInvocation"/> by default.</param>
    /// <param name="logger">Takes each line, secrets masked; <see cref="DefaultLogger"/> by default.</param>
    /// <param name="outputFilter">A further mask for what is logged; none by default.</param>
    /// <exception cref="ToolNotFoundException">The program is not there or cannot be executed.</exception>
    /// <exception cref="DirectoryNotFoundException">The working directory does not exist.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted before: nothing is started any more.</exception>
    public static IProcess StartProcess(
        string toolPath,
        string? arguments = null,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<string, string>? outputFilter = null)
        => Start(
            new ProcessRequest(toolPath) { CommandLine = arguments ?? string.Empty },
            workingDirectory,
            environmentVariables,
            timeout,
            logOutput,
            logInvocation,
            logger,
            outputFilter);

    /// <summary>
    /// Logs a line of output at debug level, standard error too: tools write their progress to it, and whether they failed is
    /// told by their exit code.
    /// </summary>
    public static void DefaultLogger(OutputType type, string output) => Log.Debug(Line, output);

    /// <summary>Logs every environment variable (verbosely), secrets masked; lists such as <c>PATH</c> with one line per entry.</summary>
    public static void PrintEnvironmentVariables()
    {
        var secrets = BuildSession.Current.Secrets;
        var variables = Environment.GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (Name: (string)entry.Key, Value: (string?)entry.Value ?? string.Empty))
            .OrderBy(variable => variable.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in variables)
        {
            var values = value.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
            if (values.Length <= 1)
            {
                Log.Verbose(Variable, name, secrets.Redact(value));
                continue;
            }

            for (var index = 0; index < values.Length; index++)
            {
                Log.Verbose(Variable, $"{name}[{index}]", secrets.Redact(values[index]));
            }
        }
    }

    /// <summary>Warns of each folder on <c>PATH</c> that does not exist.</summary>
    public static void CheckPathEnvironmentVariable()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var folder in folders.Select(Environment.ExpandEnvironmentVariables).Where(folder => !Directory.Exists(folder)))
        {
            Log.Warning("PATH names the folder {Path:l}, which does not exist or may not be read", folder);
        }
    }

    /// <summary>What both kinds of start and the tool tasks have in common.</summary>
    internal static IProcess Start(
        ProcessRequest request,
        string? workingDirectory,
        IEnumerable<KeyValuePair<string, string>>? environmentVariables,
        int? timeout,
        bool? logOutput,
        bool? logInvocation,
        Action<OutputType, string>? logger,
        Func<string, string>? outputFilter)
    {
        var secrets = BuildSession.Current.Secrets;
        var isOutputShown = logOutput ?? DefaultLogOutput;
        var log = logger ?? DefaultLogger;
        return ProcessRunner.Start(request with
        {
            WorkingDirectory = workingDirectory,
            Environment = environmentVariables?.ToDictionary(variable => variable.Key, variable => (string?)variable.Value) ?? request.Environment,
            Timeout = timeout is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null,
            LogInvocation = logInvocation ?? DefaultLogInvocation,
            InheritStandardInput = request.StandardInput is null,
            IsOutputShown = isOutputShown,
            OnLine = isOutputShown ? (type, line) => log(type, secrets.Redact(outputFilter?.Invoke(line) ?? line)) : null,
            Redact = outputFilter,
        });
    }
}
