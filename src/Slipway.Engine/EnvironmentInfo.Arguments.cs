using System.Linq.Expressions;
using Nuke.Common.Utilities;

namespace Nuke.Common;

public static partial class EnvironmentInfo
{
    private static CommandLine CommandLine => CommandLine.OfThisProcess;

    /// <summary>The arguments of this process, without the program.</summary>
    public static IReadOnlyCollection<string> CommandLineArguments => CommandLine.Arguments;

    /// <summary>Whether a named argument was passed; names ignore case and hyphens.</summary>
    public static bool HasArgument(string name) => CommandLine.Has(name);

    /// <summary>Whether the argument named like the member was passed.</summary>
    public static bool HasArgument<T>(Expression<Func<T>> expression) => HasArgument(expression.GetMemberInfo().Name);

    /// <summary>The value of a named argument; the default value when it was not passed. A switch without a value is true.</summary>
    /// <param name="parameterName">The name; case and hyphens are ignored.</param>
    /// <param name="separator">What stands between the elements of an array; white space always does.</param>
    /// <exception cref="ArgumentException">The value cannot be converted.</exception>
    public static T? GetNamedArgument<T>(string parameterName, char? separator = null) =>
        CommandLine.Named(parameterName, typeof(T), separator) is T value ? value : default;

    /// <summary>The value of the argument named like the member.</summary>
    /// <exception cref="ArgumentException">The value cannot be converted.</exception>
    public static T? GetNamedArgument<T>(Expression<Func<T>> expression, char? separator = null) =>
        GetNamedArgument<T>(expression.GetMemberInfo().Name, separator);

    /// <summary>The value of the argument named like the member.</summary>
    /// <exception cref="ArgumentException">The value cannot be converted.</exception>
    public static T? GetNamedArgument<T>(Expression<Func<object>> expression, char? separator = null) =>
        GetNamedArgument<T>(expression.GetMemberInfo().Name, separator);

    /// <summary>An argument by its place among those before the first named one; negative places count from the end.</summary>
    /// <exception cref="ArgumentException">The value cannot be converted.</exception>
    public static T? GetPositionalArgument<T>(int position, char? separator = null) =>
        CommandLine.Positional(position, typeof(T), separator) is T value ? value : default;

    /// <summary>All arguments before the first named one; null when there are none.</summary>
    /// <exception cref="ArgumentException">A value cannot be converted.</exception>
    public static T[]? GetAllPositionalArguments<T>(char? separator = null) =>
        CommandLine.AllPositional(typeof(T[]), separator) as T[];
}
