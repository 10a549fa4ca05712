namespace Nuke.Common.Tooling;

public static partial class OptionsExtensions
{
    /// <summary>One set of options per configurator.</summary>
    public static T[] CombineWith<T>(this T options, params Configure<T>[] configurators)
        where T : Options, new()
        => new[] { options }.CombineWith(configurators);

    /// <summary>The options of every configurator.</summary>
    public static T[] CombineWith<T>(this T options, params CombinatorialConfigure<T>[] configurators)
        where T : Options, new()
        => new[] { options }.CombineWith(configurators);

    /// <summary>One set of options per configurator, for each of the options.</summary>
    public static T[] CombineWith<T>(this IEnumerable<T> options, params Configure<T>[] configurators)
        where T : Options, new()
        => [.. from option in options from configurator in configurators select configurator(option)];

    /// <summary>The options of every configurator, for each of the options.</summary>
    public static T[] CombineWith<T>(this IEnumerable<T> options, params CombinatorialConfigure<T>[] configurators)
        where T : Options, new()
        => [.. from option in options from configurator in configurators from combined in configurator(option) select combined];

    /// <summary>One set of options per value.</summary>
    public static T[] CombineWith<T, TValue>(this T options, IEnumerable<TValue> values, Func<T, TValue, T> configurator)
        where T : Options
        => new[] { options }.CombineWith(values, configurator);

    /// <summary>One set of options per value, for each of the options.</summary>
    public static T[] CombineWith<T, TValue>(this IEnumerable<T> options, IEnumerable<TValue> values, Func<T, TValue, T> configurator)
        where T : Options
    {
        var all = values.ToList();
        return [.. from option in options from value in all select configurator(option, value)];
    }

    /// <summary>The options that the configurator returns for each value.</summary>
    public static T[] CombineWith<T, TValue>(this T options, IEnumerable<TValue> values, Func<T, TValue, IEnumerable<T>> configurator)
        where T : Options
        => new[] { options }.CombineWith(values, configurator);

    /// <summary>The options that the configurator returns for each value, for each of the options.</summary>
    public static T[] CombineWith<T, TValue>(this IEnumerable<T> options, IEnumerable<TValue> values, Func<T, TValue, IEnumerable<T>> configurator)
        where T : Options
    {
        var all = values.ToList();
        return [.. from option in options from value in all from combined in configurator(option, value) select combined];
    }
}
