using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>A new object of the type.</summary>
    public static T CreateInstance<T>(this Type type, params object?[] args) => (T)Activator.CreateInstance(type, args)!;

    /// <summary>The value of a field or property, or what a method returns.</summary>
    /// <param name="member">The member.</param>
    /// <param name="obj">The object it belongs to; null for a static member.</param>
    /// <param name="args">The arguments of a method.</param>
    /// <exception cref="ArgumentException">The member is something else.</exception>
    public static object? GetValue(this MemberInfo member, object? obj = null, object?[]? args = null) =>
        member switch
        {
            FieldInfo field => field.GetValue(field.IsStatic ? null : obj),
            PropertyInfo property => property.GetValue(property.GetMethod is { IsStatic: true } ? null : obj),
            MethodInfo method => method.Invoke(method.IsStatic ? null : obj, args),
            _ => throw new ArgumentException($"'{member.GetDisplayName()}' is neither a field nor a property nor a method", nameof(member)),
        };

    /// <summary>The value of a field or property, or what a method returns.</summary>
    /// <inheritdoc cref="GetValue(MemberInfo, object, object[])" path="/param"/>
    /// <exception cref="ArgumentException">The member is something else.</exception>
    public static T? GetValue<T>(this MemberInfo member, object? obj = null, object?[]? args = null) => (T?)member.GetValue(obj, args);

    /// <summary>What exactly this property or method gives, even if the object's class overrides it.</summary>
    /// <exception cref="ArgumentException">The member is neither.</exception>
    public static TResult? GetValueNonVirtual<TResult>(this MemberInfo member, object obj, params object?[] arguments)
    {
        var method = (member is PropertyInfo property ? property.GetMethod : member as MethodInfo)
            .NotNull($"'{member.GetDisplayName()}' is neither a property with a getter nor a method");
        var type = Expression.GetFuncType([.. method.GetParameters().Select(parameter => parameter.ParameterType), method.ReturnType]);
        var nonVirtual = (Delegate)Activator.CreateInstance(type, obj, method.MethodHandle.GetFunctionPointer())!;
        return nonVirtual.DynamicInvokeUnwrap<TResult>(arguments);
    }

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
                    ?? throw new ArgumentException($"Property '{property.GetDisplayName()}' is not settable", nameof(member));
                backing.SetValue(backing.IsStatic ? null : instance, value);
                break;
            default:
                throw new ArgumentException($"'{member.GetDisplayName()}' is neither a field nor a property", nameof(member));
        }
    }

    /// <summary>Calls a method by its name.</summary>
    /// <param name="type">The type that has the method.</param>
    /// <param name="memberName">The method.</param>
    /// <param name="target">The object; null for a static method.</param>
    /// <param name="bindingFlags">Which methods are considered; those of the object, or the static ones, by default.</param>
    /// <param name="args">The arguments.</param>
    /// <exception cref="MissingMethodException">There is no such method.</exception>
    public static object? InvokeMember(this Type type, string memberName, object? target, BindingFlags? bindingFlags = null, params object?[] args) =>
        type.InvokeMember(
            memberName,
            (bindingFlags ?? (target is null ? Static : Instance)) | BindingFlags.InvokeMethod,
            binder: null,
            target,
            args,
            System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Calls a method by its name.</summary>
    /// <inheritdoc cref="InvokeMember(Type, string, object, BindingFlags?, object[])" path="/param"/>
    /// <exception cref="MissingMethodException">There is no such method.</exception>
    public static T? InvokeMember<T>(this Type type, string memberName, object? target, BindingFlags? bindingFlags = null, params object?[] args) =>
        (T?)InvokeMember(type, memberName, target, bindingFlags, args);

    /// <summary>Calls a delegate; throws what it throws, with its own stack trace.</summary>
    public static void DynamicInvokeUnwrap(this Delegate @delegate, params object?[] args) => @delegate.DynamicInvokeUnwrap<object>(args);

    /// <summary>Calls a delegate; throws what it throws, with its own stack trace.</summary>
    public static T? DynamicInvokeUnwrap<T>(this Delegate @delegate, params object?[] args)
    {
        try
        {
            return (T?)@delegate.DynamicInvoke(args);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Unwrap());
            throw;
        }
    }
}
