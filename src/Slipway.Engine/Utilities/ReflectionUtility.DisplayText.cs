using System.Reflection;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>A type as it is written in C#, behind the types that it is nested in; without namespaces.</summary>
    public static string GetDisplayName(this Type type) =>
        type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{outer.GetDisplayName()}.{type.GetDisplayShortName()}" : type.GetDisplayShortName();

    /// <summary>A member's name behind its type's.</summary>
    public static string GetDisplayName(this MemberInfo member) =>
        member is Type type ? type.GetDisplayName() : $"{member.DeclaringType?.GetDisplayName()}.{member.GetDisplayShortName()}";

    /// <summary>A type as it is written in C#: <c>int?</c>, <c>string[]</c>, <c>List&lt;bool&gt;</c>; without namespaces.</summary>
    public static string GetDisplayShortName(this Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{underlying.GetDisplayShortName()}?";
        }

        if (type.IsArray)
        {
            return $"{type.GetElementType()!.GetDisplayShortName()}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? Keyword(type) ?? type.Name
            : $"{type.Name[..tick]}<{type.GetGenericArguments().Select(GetDisplayShortName).JoinCommaSpace()}>";
    }

    /// <summary>A member's name, without the interface that it implements explicitly.</summary>
    public static string GetDisplayShortName(this MemberInfo member) =>
        member is Type type ? type.GetDisplayShortName() : member.Name[(member.Name.LastIndexOf('.') + 1)..];

    /// <summary>A parameter as it is written in C#.</summary>
    public static string GetDisplayText(this ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var modifier = parameter.IsExtensionParameter() ? "this "
            : parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : type.IsByRef ? "ref "
            : string.Empty;
        var defaultValue = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty;
        return $"{modifier}{(type.IsByRef ? type.GetElementType()! : type).GetDisplayShortName()} {parameter.Name}{defaultValue}";
    }

    /// <summary>A member's name with its parameters and its type: <c>Add(int value) : void</c>.</summary>
    public static string GetDisplayText(this MemberInfo member)
    {
        if (member is Type type)
        {
            return type.GetDisplayShortName();
        }

        var parameters = member is MethodBase method ? $"({method.GetParameters().Select(GetDisplayText).JoinCommaSpace()})" : string.Empty;
        return member is ConstructorInfo
            ? $"{member.Name}{parameters}"
            : $"{member.Name}{parameters} : {member.GetMemberType().GetDisplayShortName()}";
    }

    private static string? Keyword(Type type) =>
        type == typeof(object) ? "object"
        : type == typeof(void) ? "void"
        : type.IsEnum ? null
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Char => "char",
            TypeCode.SByte => "sbyte",
            TypeCode.Byte => "byte",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            TypeCode.Decimal => "decimal",
            TypeCode.String => "string",
            _ => null,
        };
}
