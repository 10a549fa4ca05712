namespace Nuke.Common.Tooling;

public static partial class ToolOptionsExtensions
{
    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T SetProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessRedactedSecrets), v);

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T AddProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessRedactedSecrets), list => list.AddRange(v)));

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T RemoveProcessRedactedSecrets<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessRedactedSecrets), list => list.RemoveAll(item => v.Contains(item))));

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T SetProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessRedactedSecrets), v);

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T AddProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessRedactedSecrets), list => list.AddRange(v)));

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T RemoveProcessRedactedSecrets<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessRedactedSecrets), list => list.RemoveAll(item => v.Contains(item))));

    /// <inheritdoc cref="ToolOptions.ProcessRedactedSecrets"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessRedactedSecrets))]
    public static T ClearProcessRedactedSecrets<T>(this T o)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessRedactedSecrets), list => list.Clear()));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T SetProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessAdditionalArguments), v);

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T AddProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessAdditionalArguments), list => list.AddRange(v)));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T RemoveProcessAdditionalArguments<T>(this T o, params string[] v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessAdditionalArguments), list => list.RemoveAll(item => v.Contains(item))));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T SetProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(nameof(ToolOptions.ProcessAdditionalArguments), v);

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T AddProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessAdditionalArguments), list => list.AddRange(v)));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T RemoveProcessAdditionalArguments<T>(this T o, IEnumerable<string> v)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessAdditionalArguments), list => list.RemoveAll(item => v.Contains(item))));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    [Builder(Type = typeof(ToolOptions), Property = nameof(ToolOptions.ProcessAdditionalArguments))]
    public static T ClearProcessAdditionalArguments<T>(this T o)
        where T : ToolOptions
        => o.With(values => values.ChangeList(nameof(ToolOptions.ProcessAdditionalArguments), list => list.Clear()));

    /// <inheritdoc cref="ToolOptions.ProcessAdditionalArguments"/>
    /// <exception cref="NotSupportedException">Always: NUKE removed what it did.</exception>
    [Obsolete("Use SetProcessAdditionalArguments instead")]
    public static T SetProcessArgumentConfigurator<T>(this T o)
        where T : ToolOptions
        => throw new NotSupportedException($"SetProcessArgumentConfigurator has no effect any more: use SetProcessAdditionalArguments on {o.GetType().Name}.");
}
