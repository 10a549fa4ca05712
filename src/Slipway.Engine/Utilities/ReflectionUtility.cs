using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Nuke.Common.Utilities;

/// <summary>Helpers for types, members and conversions.</summary>
public static partial class ReflectionUtility
{
    /// <summary>Static and instance members, public or not, also inherited static ones.</summary>
    public const BindingFlags All = Static | Instance | BindingFlags.FlattenHierarchy;

    /// <summary>Instance members, public or not.</summary>
    public const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Static members, public or not.</summary>
    public const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The value of an unset variable of the type.</summary>
    public static object? GetDefaultValue(this Type type) => type.IsNullableType() ? null : Activator.CreateInstance(type);

    /// <summary>Whether null is a value of the type.</summary>
    public static bool IsNullableType(this Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The type itself when null is one of its values, else the nullable form of it.</summary>
    public static Type GetNullableType(this Type type) => type.IsNullableType() ? type : typeof(Nullable<>).MakeGenericType(type);

    /// <summary>Whether the type is a sequence; a string is none.</summary>
    public static bool IsCollectionLike(this Type type) => type != typeof(string) && ElementTypeOf(type) is not null;

    /// <summary>The type of one value: of the element of a sequence, or of the value that a nullable type holds.</summary>
    public static Type GetScalarType(this Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type == typeof(string) ? type : ElementTypeOf(type) ?? type);

    /// <summary>The values of an enumeration.</summary>
    public static T[] GetEnumValues<T>(this Type type) => [.. type.GetEnumValues().Cast<T>()];

    /// <summary>Whether the member has the attribute, itself or by inheritance.</summary>
    public static bool HasCustomAttribute<T>(this MemberInfo member)
        where T : Attribute => member.IsDefined(typeof(T), inherit: true);

    /// <summary>Whether the parameter has the attribute.</summary>
    public static bool HasCustomAttribute<T>(this ParameterInfo parameter)
        where T : Attribute => parameter.IsDefined(typeof(T), inherit: true);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Builds are not trimmed.")]
    private static Type? ElementTypeOf(Type type) =>
        type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Append(type)
                .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
}
