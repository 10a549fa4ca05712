namespace Nuke.Common.Tooling;

public abstract partial class ToolTasks
{
    /// <summary>Runs a command with options and waits for it.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    /// <exception cref="ToolNotFoundException">The tool is not there.</exception>
    protected virtual IReadOnlyCollection<Output> Run<T>(T? options = null)
        where T : ToolOptions, new()
    {
        var prepared = PreProcess(options ?? new T());
        var logger = GetLogger(prepared);
        if (prepared.OutputBuffer is { } buffer)
        {
            var direct = logger;
            logger = (type, text) => buffer(() => direct(type, text));
        }

        using var process = ProcessTasks.Start(
            new ProcessRequest(GetToolPathInternal(prepared))
            {
                Arguments = prepared.GetArgumentList(),
                StandardInput = prepared.ProcessStandardInput,
                Secrets = [.. prepared.GetSecrets()],
            },
            prepared.ProcessWorkingDirectory,
            prepared.ProcessEnvironmentVariables,
            prepared.ProcessExecutionTimeout,
            prepared.ProcessOutputLogging,
            prepared.ProcessInvocationLogging,
            logger,
            outputFilter: null);
        process.AssertWaitForExit();
        if (prepared.ProcessExitHandling != false)
        {
            (prepared.ProcessExitHandler ?? GetExitHandler(prepared))(prepared, process);
        }

        PostProcess(prepared);
        return process.Output;
    }

    /// <summary>Runs a command with options, waits for it and reads its result.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    /// <exception cref="ToolNotFoundException">The tool is not there.</exception>
    /// <exception cref="FormatException">Its output is not what was expected.</exception>
    protected virtual (TResult Result, IReadOnlyCollection<Output> Output) Run<TOptions, TResult>(TOptions? options = null)
        where TOptions : ToolOptions, new()
    {
        var used = options ?? new TOptions();
        var output = Run(used);
        try
        {
            return ((TResult)GetResult<TResult>(used, output)!, output);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var text = string.Join(Environment.NewLine, output.Select(line => ControlCharacters.Escape(line.Text)));
            throw new FormatException(
                Execution.BuildSession.Current.Secrets.Redact($"The output is no {typeof(TResult).Name}: {exception.Message}{Environment.NewLine}{text}"),
                exception);
        }
    }

    /// <summary>Runs the tool with arguments and waits for it.</summary>
    /// <inheritdoc cref="Tool"/>
    protected IReadOnlyCollection<Output> Run(
        ArgumentStringHandler arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environmentVariables = null,
        int? timeout = null,
        bool? logOutput = null,
        bool? logInvocation = null,
        Action<OutputType, string>? logger = null,
        Func<IProcess, object>? exitHandler = null)
    {
        var commandLine = arguments.ToStringAndClear();
        using var process = StartProcess(
            commandLine, workingDirectory, environmentVariables, timeout, logOutput, logInvocation, logger ?? GetLogger(), arguments.GetFilter());
        process.AssertWaitForExit();
        if (exitHandler is null)
        {
            GetExitHandler()(null!, process);
        }
        else
        {
            exitHandler(process);
        }

        return process.Output;
    }

    /// <summary>Starts the tool with arguments; see <see cref="ProcessTasks"/>.</summary>
    protected virtual IProcess StartProcess(
        string arguments,
        string? workingDirectory,
        IReadOnlyDictionary<string, string>? environmentVariables,
        int? executionTimeout,
        bool? outputLogging,
        bool? invocationLogging,
        Action<OutputType, string>? logger,
        Func<string, string>? outputFilter = null)
        => ProcessTasks.StartProcess(
            GetToolPathInternal(),
            arguments,
            workingDirectory,
            environmentVariables,
            executionTimeout,
            outputLogging,
            invocationLogging,
            logger,
            outputFilter);
}
