using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>A member's name after its type's; a type's name with its namespace.</summary>
    public static string GetDisplayName(this MemberInfo member) =>
        member is Type type ? type.FullName ?? type.Name : $"{member.DeclaringType?.GetDisplayShortName()}.{member.GetDisplayShortName()}";

    /// <summary>A type as it is written in C# without namespaces; a member's name without the interface that it implements explicitly.</summary>
    public static string GetDisplayShortName(this MemberInfo member) =>
        member is Type type ? ShortName(type) : member.Name[(member.Name.LastIndexOf('.') + 1)..];

    private static string ShortName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{ShortName(underlying)}?";
        }

        if (type.IsArray)
        {
            return $"{ShortName(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{ShortName(type.DeclaringType!)}.{type.Name}" : type.Name;
        if (!type.IsGenericType || !name.Contains('`', StringComparison.Ordinal))
        {
            return name;
        }

        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(ShortName))}>";
    }
}
