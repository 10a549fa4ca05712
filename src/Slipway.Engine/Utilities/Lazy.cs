namespace Nuke.Common.Utilities;

/// <summary>Makes lazy values without naming their type.</summary>
public static class Lazy
{
    /// <summary>A value that the function gives when it is asked for, once.</summary>
    public static Lazy<T> Create<T>(Func<T> provider) => new(provider);
}
