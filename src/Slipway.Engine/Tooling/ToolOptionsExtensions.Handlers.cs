namespace Nuke.Common.Tooling;

public static partial class ToolOptionsExtensions
{
    /// <summary>Sets what takes each line of output, secrets masked; null for that of the tool's wrapper.</summary>
    public static T SetProcessLogger<T>(this T o, Action<OutputType, string>? v)
        where T : ToolOptions
        => o.Modify2(options => options.ProcessLogger = v);

    /// <summary>Sets what is called after the exit instead of the check of the exit code; null for the check.</summary>
    public static T SetProcessExitHandler<T>(this T o, Action<IProcess>? exitHandler)
        where T : ToolOptions
        => o.Modify2(options => options.ProcessExitHandler = exitHandler is null ? null : (_, process) => Call(() => exitHandler(process)));

    /// <inheritdoc cref="SetProcessExitHandler{T}(T, Action{IProcess})"/>
    public static T SetProcessExitHandler<T>(this T o, Func<IProcess, object>? exitHandler)
        where T : ToolOptions
        => o.Modify2(options => options.ProcessExitHandler = exitHandler is null ? null : (_, process) => exitHandler(process));

    /// <inheritdoc cref="SetProcessExitHandler{T}(T, Action{IProcess})"/>
    public static T SetProcessExitHandler<T>(this T o, Action<T, IProcess>? exitHandler)
        where T : ToolOptions
        => o.Modify2(options => options.ProcessExitHandler = exitHandler is null ? null : (used, process) => Call(() => exitHandler((T)used, process)));

    /// <inheritdoc cref="SetProcessExitHandler{T}(T, Action{IProcess})"/>
    public static T SetProcessExitHandler<T>(this T o, Func<T, IProcess, object>? exitHandler)
        where T : ToolOptions
        => o.Modify2(options => options.ProcessExitHandler = exitHandler is null ? null : (used, process) => exitHandler((T)used, process));

    private static object? Call(Action action)
    {
        action();
        return null;
    }
}
