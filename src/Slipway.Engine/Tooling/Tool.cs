namespace Nuke.Common.Tooling;

/// <summary>Runs a program and waits for it.</summary>
/// <param name="arguments">The arguments; holes of an interpolated string are quoted if they need it.</param>
/// <param name="workingDirectory">The folder to run in; <see cref="ProcessTasks.DefaultWorkingDirectory"/> by default.</param>
/// <param name="environmentVariables">Variables added to the inherited environment; a null value removes the variable.</param>
/// <param name="timeout">The time limit in milliseconds; none by default. The whole process tree is ended when it is over.</param>
/// <param name="logOutput">Whether to log the output; <see cref="ProcessTasks.DefaultLogOutput"/> by default.</param>
/// <param name="logInvocation">Whether to log the invocation; <see cref="ProcessTasks.DefaultLogInvocation"/> by default.</param>
/// <param name="logger">Takes each line, secrets masked; <see cref="ProcessTasks.DefaultLogger"/> by default.</param>
/// <param name="exitHandler">Called after the exit instead of the check that the exit code is 0.</param>
/// <returns>The lines that were written.</returns>
/// <exception cref="ProcessException">The exit code is not 0 (without an exit handler), or the time limit was exceeded.</exception>
public delegate IReadOnlyCollection<Output> Tool(
    ArgumentStringHandler arguments,
    string? workingDirectory = null,
    IReadOnlyDictionary<string, string>? environmentVariables = null,
    int? timeout = null,
    bool? logOutput = null,
    bool? logInvocation = null,
    Action<OutputType, string>? logger = null,
    Action<IProcess>? exitHandler = null);
