namespace Nuke.Common.Tooling;

public static partial class ToolOptionsExtensions
{
    /// <inheritdoc cref="ToolOptions.ProcessOutputLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessOutputLogging))]
    public static T SetProcessOutputLogging<T>(this T o, bool? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessOutputLogging), value);

    /// <inheritdoc cref="ToolOptions.ProcessOutputLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessOutputLogging))]
    public static T EnableProcessOutputLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessOutputLogging), true);

    /// <inheritdoc cref="ToolOptions.ProcessOutputLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessOutputLogging))]
    public static T DisableProcessOutputLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessOutputLogging), false);

    /// <inheritdoc cref="ToolOptions.ProcessOutputLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessOutputLogging))]
    public static T ResetProcessOutputLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessOutputLogging), null);

    /// <inheritdoc cref="ToolOptions.ProcessInvocationLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessInvocationLogging))]
    public static T SetProcessInvocationLogging<T>(this T o, bool? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessInvocationLogging), value);

    /// <inheritdoc cref="ToolOptions.ProcessInvocationLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessInvocationLogging))]
    public static T EnableProcessInvocationLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessInvocationLogging), true);

    /// <inheritdoc cref="ToolOptions.ProcessInvocationLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessInvocationLogging))]
    public static T DisableProcessInvocationLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessInvocationLogging), false);

    /// <inheritdoc cref="ToolOptions.ProcessInvocationLogging"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessInvocationLogging))]
    public static T ResetProcessInvocationLogging<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessInvocationLogging), null);

    /// <inheritdoc cref="ToolOptions.ProcessExitHandling"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExitHandling))]
    public static T SetProcessExitHandling<T>(this T o, bool? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExitHandling), value);

    /// <inheritdoc cref="ToolOptions.ProcessExitHandling"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExitHandling))]
    public static T EnableProcessExitHandling<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExitHandling), true);

    /// <inheritdoc cref="ToolOptions.ProcessExitHandling"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExitHandling))]
    public static T DisableProcessExitHandling<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExitHandling), false);

    /// <inheritdoc cref="ToolOptions.ProcessExitHandling"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExitHandling))]
    public static T ToggleProcessExitHandling<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExitHandling), !(o.ProcessExitHandling ?? true));

    /// <inheritdoc cref="ToolOptions.ProcessExitHandling"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExitHandling))]
    public static T ResetProcessExitHandling<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExitHandling), null);

    /// <inheritdoc cref="ToolOptions.ProcessOutputLogging"/>
    [Obsolete("Use DisableProcessOutputLogging instead")]
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessOutputLogging))]
    public static T DisableProcessLogOutput<T>(this T o)
        where T : ToolOptions
        => o.DisableProcessOutputLogging();

    /// <inheritdoc cref="ToolOptions.ProcessInvocationLogging"/>
    [Obsolete("Use DisableProcessInvocationLogging instead")]
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessInvocationLogging))]
    public static T DisableProcessLogInvocation<T>(this T o)
        where T : ToolOptions
        => o.DisableProcessInvocationLogging();
}
