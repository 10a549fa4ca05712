namespace Nuke.Common.Tooling;

/// <summary>Sets what <see cref="IToolOptionsWithFramework"/> has.</summary>
public static class ToolOptionsWithFrameworkExtensions
{
    /// <inheritdoc cref="IToolOptionsWithFramework.Framework"/>
    [Builder(Type = typeof(IToolOptionsWithFramework), Property = nameof(IToolOptionsWithFramework.Framework))]
    public static T SetFramework<T>(this T o, string? v)
        where T : Options, IToolOptionsWithFramework
        => o.With(nameof(IToolOptionsWithFramework.Framework), v);

    /// <inheritdoc cref="IToolOptionsWithFramework.Framework"/>
    [Builder(Type = typeof(IToolOptionsWithFramework), Property = nameof(IToolOptionsWithFramework.Framework))]
    public static T ResetFramework<T>(this T o)
        where T : Options, IToolOptionsWithFramework
        => o.With(nameof(IToolOptionsWithFramework.Framework), null);
}
