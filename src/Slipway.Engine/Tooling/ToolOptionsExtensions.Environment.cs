using System.Collections.ObjectModel;

namespace Nuke.Common.Tooling;

public static partial class ToolOptionsExtensions
{
    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T SetProcessEnvironmentVariables<T>(this T o, ReadOnlyDictionary<string, string> values)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessEnvironmentVariables), values);

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T AddProcessEnvironmentVariables<T>(this T o, ReadOnlyDictionary<string, string> values)
        where T : ToolOptions
        => o.Modify(options => options.AddDictionary(() => o.ProcessEnvironmentVariables, values));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T SetProcessEnvironmentVariables<T>(this T o, Dictionary<string, string> values)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessEnvironmentVariables), values);

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T AddProcessEnvironmentVariables<T>(this T o, Dictionary<string, string> values)
        where T : ToolOptions
        => o.Modify(options => options.AddDictionary(() => o.ProcessEnvironmentVariables, values));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T AddProcessEnvironmentVariable<T>(this T o, string key, string value)
        where T : ToolOptions
        => o.Modify(options => options.AddDictionary(() => o.ProcessEnvironmentVariables, key, value));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T SetProcessEnvironmentVariable<T>(this T o, string key, string? value)
        where T : ToolOptions
        => o.With(values => values.ChangeEntries(nameof(ToolOptions.ProcessEnvironmentVariables), entries => entries[key] = value));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T SetProcessEnvironmentVariable<T>(this T o, string key, object? value)
        where T : ToolOptions
        => o.With(values => values.ChangeEntries(nameof(ToolOptions.ProcessEnvironmentVariables), entries => entries[key] = value is null ? null : OptionConversion.Text(value)));

    /// <summary>Removes a variable, also one that the process would inherit.</summary>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T RemoveProcessEnvironmentVariable<T>(this T o, string key)
        where T : ToolOptions
        => o.With(values => values.ChangeEntries(nameof(ToolOptions.ProcessEnvironmentVariables), entries => entries[key] = null));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T ClearProcessEnvironmentVariables<T>(this T o)
        where T : ToolOptions
        => o.With(values => values.ChangeEntries(nameof(ToolOptions.ProcessEnvironmentVariables), entries => entries.Clear()));

    /// <inheritdoc cref="ToolOptions.ProcessEnvironmentVariables"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessEnvironmentVariables))]
    public static T ResetProcessEnvironmentVariables<T>(this T o)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessEnvironmentVariables), null);
}
