namespace Nuke.Common.Tooling;

/// <summary>Invokes configurators.</summary>
public static partial class ConfigureExtensions
{
    /// <summary>The configured options; the options as they are when there is no configurator.</summary>
    public static T InvokeSafe<T>(this Configure<T>? configurator, T obj) => configurator is null ? obj : configurator(obj);
}
