using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>The value of a field or property.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="obj">The object it belongs to; null for a static member.</param>
    /// <exception cref="ArgumentException">The member is neither.</exception>
    public static object? GetValue(this MemberInfo member, object? obj = null) =>
        member switch
        {
            FieldInfo field => field.GetValue(field.IsStatic ? null : obj),
            PropertyInfo property => property.GetValue(property.GetMethod is { IsStatic: true } ? null : obj),
            _ => throw NeitherFieldNorProperty(member),
        };

    /// <summary>The value of a field or property.</summary>
    /// <exception cref="ArgumentException">The member is neither.</exception>
    public static T? GetValue<T>(this MemberInfo member, object? obj = null) => (T?)member.GetValue(obj);

    /// <summary>Sets a field or property; of a property without a setter the field behind it, so that get-only auto-properties can be injected.</summary>
    /// <exception cref="ArgumentException">The member is neither, or cannot be set.</exception>
    public static void SetValue(this MemberInfo member, object? instance, object? value)
    {
        switch (member)
        {
            case FieldInfo field:
                field.SetValue(field.IsStatic ? null : instance, value);
                break;
            case PropertyInfo { SetMethod: { } setter } property:
                property.SetValue(setter.IsStatic ? null : instance, value);
                break;
            case PropertyInfo property:
                var backing = property.DeclaringType?.GetField($"<{property.Name}>k__BackingField", Static | Instance)
                    ?? throw new ArgumentException($"Property '{property.GetDisplayName()}' has no setter", nameof(member));
                backing.SetValue(backing.IsStatic ? null : instance, value);
                break;
            default:
                throw NeitherFieldNorProperty(member);
        }
    }

    private static ArgumentException NeitherFieldNorProperty(MemberInfo member) =>
        new($"'{member.GetDisplayName()}' is neither a field nor a property", nameof(member));
}
