using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>The type of a field or property, or what a method returns.</summary>
    /// <exception cref="NotSupportedException">The member is something else.</exception>
    public static Type GetMemberType(this MemberInfo member) =>
        member switch
        {
            FieldInfo field => field.FieldType,
            PropertyInfo property => property.PropertyType,
            MethodInfo method => method.ReturnType,
            _ => throw new NotSupportedException($"'{member}' is neither a field nor a property nor a method"),
        };

    /// <summary>Whether the member is public; a property, when its getter is.</summary>
    /// <exception cref="NotSupportedException">The member has no accessibility.</exception>
    public static bool IsPublic(this MemberInfo member) => member is Type type ? type.IsPublic || type.IsNestedPublic : Has(member, MethodAttributes.Public);

    /// <summary>Whether the member is protected; a property, when its getter is.</summary>
    /// <exception cref="NotSupportedException">The member has no accessibility.</exception>
    public static bool IsFamily(this MemberInfo member) => Has(member, MethodAttributes.Family);

    /// <summary>Whether the member is internal; a property, when its getter is.</summary>
    /// <exception cref="NotSupportedException">The member has no accessibility.</exception>
    public static bool IsAssembly(this MemberInfo member) => Has(member, MethodAttributes.Assembly);

    /// <summary>Whether the member is static.</summary>
    /// <exception cref="NotSupportedException">The member can be neither static nor not.</exception>
    public static bool IsStatic(this MemberInfo member) =>
        member switch
        {
            FieldInfo field => field.IsStatic,
            MethodBase method => method.IsStatic,
            PropertyInfo property => Accessor(property).IsStatic,
            _ => throw new NotSupportedException($"'{member}' is neither a field nor a property nor a method"),
        };

    /// <summary>Whether the parameter is the one that an extension method extends.</summary>
    public static bool IsExtensionParameter(this ParameterInfo parameter) =>
        parameter is { Position: 0, Member: MethodInfo method } && method.HasCustomAttribute<ExtensionAttribute>();

    /// <summary>Whether the member implements an interface explicitly, judged by its name.</summary>
    public static bool IsExplicit(this MemberInfo member) => member.Name.IndexOf('.', 1) > 0;

    /// <summary>The name that the member has in a class that implements its interface explicitly.</summary>
    public static string GetPossibleExplicitName(this MemberInfo member) =>
        $"{member.DeclaringType?.FullName?.Replace('+', '.')}.{member.Name}";

    /// <summary>The member of a class that stands for a member of an interface: the one of the same name, the explicit one, or the interface's.</summary>
    /// <exception cref="ArgumentException"><paramref name="classType"/> is not a class.</exception>
    public static MemberInfo GetImplementedOrInterfaceMember(this MemberInfo member, Type classType)
    {
        Assert.True(classType.IsClass, $"Type '{classType.GetDisplayShortName()}' must be a class");
        return member.DeclaringType == classType
            ? member
            : classType.GetMember(member.Name).SingleOrDefault()
                ?? classType.GetMember(member.GetPossibleExplicitName(), Instance).SingleOrDefault()
                ?? member;
    }

    private static MethodInfo Accessor(PropertyInfo property) => (property.GetMethod ?? property.SetMethod).NotNull();

    // Fields and methods number their accessibilities alike.
    private static bool Has(MemberInfo member, MethodAttributes accessibility) =>
        accessibility == member switch
        {
            FieldInfo field => (MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask),
            MethodBase method => method.Attributes & MethodAttributes.MemberAccessMask,
            PropertyInfo property => Accessor(property).Attributes & MethodAttributes.MemberAccessMask,
            _ => throw new NotSupportedException($"'{member}' is neither a field nor a property nor a method"),
        };
}
