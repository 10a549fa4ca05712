using System.Reflection;
using Nuke.Common.Execution;
using Nuke.Common.ValueInjection;

namespace Nuke.Common;

/// <summary>
/// Makes a member a parameter of the build: <c>--kebab-case</c> on the command line, else an environment variable (with or without
/// <c>NUKE_</c>), else <c>.nuke/parameters.json</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class ParameterAttribute : ValueInjectionAttributeBase
{
    /// <summary>Describes the parameter for the help text.</summary>
    public ParameterAttribute(string? description = null)
    {
        Description = description;
    }

    /// <summary>What the help text says.</summary>
    public virtual string? Description { get; }

    /// <summary>The name, when it is not the member's.</summary>
    public string? Name { get; set; }

    /// <summary>What separates the values of a list inside one argument or variable; none by default: lists take several arguments.</summary>
    public string? Separator { get; set; }

    /// <summary>Whether the parameter takes several values; by default when its type is a collection.</summary>
    public virtual bool List { get; set; } = true;

    /// <summary>The type that has <see cref="ValueProviderMember"/>; the build by default.</summary>
    public Type? ValueProviderType { get; set; }

    /// <summary>A member that lists the values to choose from.</summary>
    public string? ValueProviderMember { get; set; }

    /// <inheritdoc />
    public override int Priority => 100;

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance) => BuildSession.Current.Values.Find(member);

    /// <summary>The values to choose from, by name; null when every value will do.</summary>
    public virtual IEnumerable<(string Text, object Object)>? GetValueSet(MemberInfo member, object? instance)
        => ParameterValueSet.Of(member, ValueProviderType, ValueProviderMember, instance);
}
