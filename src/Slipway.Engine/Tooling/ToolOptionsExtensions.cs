namespace Nuke.Common.Tooling;

/// <summary>Sets what all tool options have. Each method returns a changed copy.</summary>
public static partial class ToolOptionsExtensions
{
    /// <inheritdoc cref="ToolOptions.ProcessToolPath"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessToolPath))]
    public static T SetProcessToolPath<T>(this T o, string? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessToolPath), value);

    /// <inheritdoc cref="ToolOptions.ProcessToolPath"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessToolPath))]
    public static T ResetProcessToolPath<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessToolPath), null);

    /// <inheritdoc cref="ToolOptions.ProcessWorkingDirectory"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessWorkingDirectory))]
    public static T SetProcessWorkingDirectory<T>(this T o, string? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessWorkingDirectory), value);

    /// <inheritdoc cref="ToolOptions.ProcessWorkingDirectory"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessWorkingDirectory))]
    public static T ResetProcessWorkingDirectory<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessWorkingDirectory), null);

    /// <inheritdoc cref="ToolOptions.ProcessExecutionTimeout"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExecutionTimeout))]
    public static T SetProcessExecutionTimeout<T>(this T o, int? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExecutionTimeout), value);

    /// <inheritdoc cref="ToolOptions.ProcessExecutionTimeout"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExecutionTimeout))]
    public static T SetProcessExecutionTimeout<T>(this T o, TimeSpan value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExecutionTimeout), (int)value.TotalMilliseconds);

    /// <inheritdoc cref="ToolOptions.ProcessExecutionTimeout"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessExecutionTimeout))]
    public static T ResetProcessExecutionTimeout<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessExecutionTimeout), null);

    /// <inheritdoc cref="ToolOptions.ProcessStandardInput"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessStandardInput))]
    public static T SetProcessStandardInput<T>(this T o, string? value)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessStandardInput), value);

    /// <inheritdoc cref="ToolOptions.ProcessStandardInput"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessStandardInput))]
    public static T ResetProcessStandardInput<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessStandardInput), null);
}
