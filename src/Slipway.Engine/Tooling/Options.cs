using System.Linq.Expressions;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tooling;

/// <summary>
/// Options of a tool or of something else. They are never changed in place: the extension methods of a derived type return changed
/// copies (<see cref="OptionsExtensions.Modify{T}"/>).
/// </summary>
public partial class Options
{
    private OptionValues values = new();

    /// <summary>The values by property name, in the order in which they were first set.</summary>
    internal OptionValues Values => values;

    /// <summary>Sets a value of this object; null removes it. For constructors.</summary>
    protected internal void Set<T>(Expression<Func<T>> provider, object? value) => values.Set(NameOf(provider), value);

    /// <summary>The value of a property, or the type's default if it is not set.</summary>
    protected T Get<T>(Expression<Func<object?>> provider) => Get<T>(NameOf(provider));

    /// <summary>The value of a property, or the type's default if it is not set.</summary>
    internal T Get<T>(string name) => OptionConversion.To<T>(values.Get(name));

    /// <summary>A copy of the same type that shares nothing that can be changed.</summary>
    internal Options Copy()
    {
        var copy = (Options)MemberwiseClone();
        copy.values = values.Copy();
        return copy;
    }

    private static string NameOf(LambdaExpression provider) => provider.GetMemberInfo().Name;
}
