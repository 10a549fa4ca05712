namespace Nuke.Common.Tooling;

/// <summary>Changes and combines options.</summary>
public static partial class OptionsExtensions
{
    /// <summary>A copy of the options with a modification.</summary>
    public static T Modify<T>(this T options, Action<IOptions>? modification = null)
        where T : IOptions
    {
        var copy = options is Options original ? (T)(IOptions)original.Copy() : options;
        modification?.Invoke(copy);
        return copy;
    }

    /// <summary>A copy of the options with a modification that knows their type.</summary>
    public static T Modify2<T>(this T options, Action<T>? modification = null)
        where T : class, IOptions
    {
        var copy = options.Modify();
        modification?.Invoke(copy);
        return copy;
    }

    /// <summary>The configured options.</summary>
    public static T Apply<T>(this T options, Configure<T> configurator)
        where T : Options, new()
        => configurator(options);

    /// <summary>The configured options, each.</summary>
    public static T[] Apply<T>(this T[] options, Configure<T> configurator)
        where T : Options, new()
        => [.. options.Select(option => configurator(option))];

    /// <summary>The options configured with a value.</summary>
    public static T Apply<T, TValue>(this T options, Configure<T, TValue> configurator, TValue value)
        where T : Options, new()
        => configurator(options, value);

    /// <summary>The options configured with a value, each.</summary>
    public static T[] Apply<T, TValue>(this T[] options, Configure<T, TValue> configurator, TValue value)
        where T : Options, new()
        => [.. options.Select(option => configurator(option, value))];

    /// <summary>The configured options if the condition holds, else the options as they are.</summary>
    public static T When<T>(this T options, Func<T, bool> condition, Configure<T> configurator)
        where T : Options, new()
        => condition(options) ? configurator(options) : options;

    /// <summary>The same for each of the options.</summary>
    public static T[] When<T>(this T[] options, Func<T, bool> condition, Configure<T> configurator)
        where T : Options, new()
        => [.. options.Select(option => option.When(condition, configurator))];

    /// <summary>A copy with one value set; null removes it. What the setters of tool options do, without an expression.</summary>
    internal static T With<T>(this T options, string name, object? value)
        where T : Options
        => options.With(values => values.Set(name, value));

    /// <summary>A copy with changed values.</summary>
    internal static T With<T>(this T options, Action<OptionValues> change)
        where T : Options
    {
        var copy = (T)options.Copy();
        change(copy.Values);
        return copy;
    }
}
