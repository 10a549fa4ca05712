using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Serilog;

namespace Nuke.Common.ValueInjection;

/// <summary>Gives a member of a build its value. Derive from it for values of your own.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValueInjectionAttributeBase : Attribute
{
    /// <summary>The build that has the member.</summary>
    [AllowNull]
    public INukeBuild Build { get => field!; internal set; }

    /// <summary>Members of a higher priority get their values first; 0 by default.</summary>
    public virtual int Priority => 0;

    /// <summary>Whether a value that cannot be made is passed over in silence.</summary>
    public virtual bool SuppressWarnings => false;

    /// <summary>The value, or null with a warning when making it fails.</summary>
    public object? TryGetValue(MemberInfo member, object? instance)
    {
        try
        {
            return GetValue(member, instance);
        }
        catch (Exception exception)
        {
            if (!SuppressWarnings)
            {
                Log.Warning("Could not inject a value for {Member}: {Message}", $"{member.DeclaringType?.Name}.{member.Name}", exception.Message);
            }

            return null;
        }
    }

    /// <summary>Makes the value.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="instance">The build.</param>
    public abstract object? GetValue(MemberInfo member, object? instance);

    /// <summary>The value of another member of the build.</summary>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    protected T GetMemberValue<T>(string memberName, object instance)
    {
        var member = InjectedMembers.FindMember(instance.GetType(), memberName)
            ?? throw new ArgumentException($"{instance.GetType().Name} has no member '{memberName}'.", nameof(memberName));
        return (T)InjectedMembers.Read(member, instance)!;
    }

    /// <summary>The value of another member of the build, or the default when there is no such member.</summary>
    protected T? GetMemberValueOrNull<T>(string? memberName, object instance)
        => memberName is not null && InjectedMembers.FindMember(instance.GetType(), memberName) is not null
            ? GetMemberValue<T>(memberName, instance)
            : default;
}
