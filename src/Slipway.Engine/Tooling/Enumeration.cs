using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>
/// A value out of a set of named ones that are public static fields of the derived type. Used for parameters
/// (<c>[TypeConverter(typeof(TypeConverter&lt;Configuration&gt;))]</c>) and for the values that tools accept.
/// </summary>
public abstract partial class Enumeration
{
    /// <summary>The text that stands for the value, also on the command line.</summary>
    protected string Value { get; set; } = string.Empty;

    /// <summary>The value's text; null for null.</summary>
    public static implicit operator string(Enumeration? value) => value?.Value!;

    /// <summary>Whether both are the same value of the same type.</summary>
    public static bool operator ==(Enumeration? a, Enumeration? b) => Equals(a, b);

    /// <summary>Whether they are different.</summary>
    public static bool operator !=(Enumeration? a, Enumeration? b) => !Equals(a, b);

    /// <summary>Whether the other one stands for the same text.</summary>
    protected bool Equals(Enumeration other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj)
        => ReferenceEquals(this, obj) || (obj is Enumeration other && other.GetType() == GetType() && Equals(other));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The value's text.</summary>
    public override string ToString() => Value;

    /// <summary>The values of a type, in the order in which they are declared.</summary>
    internal static IReadOnlyList<Enumeration> ValuesOf(Type type)
        => type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => type.IsAssignableFrom(field.FieldType))
            .Select(field => field.GetValue(null))
            .OfType<Enumeration>()
            .ToList();
}
