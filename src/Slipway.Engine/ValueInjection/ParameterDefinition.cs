using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>What is known about one parameter.</summary>
/// <param name="Name">The name in Pascal case, with the component's prefix.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record ParameterDefinition(string Name, Type Type)
{
    /// <summary>What the help text says.</summary>
    public string? Description { get; init; }

    /// <summary>What separates values inside one argument.</summary>
    public string? Separator { get; init; }

    /// <summary>Whether a collection takes several values; if not, its type reads one text.</summary>
    public bool IsList { get; init; } = true;

    /// <summary>Whether no output may show the value.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether nothing runs without a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The member that gets the value; null for the engine's own parameters.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>The attribute of the member.</summary>
    public ParameterAttribute? Attribute { get; init; }

    /// <summary>Whether the environment is asked only with the prefix <c>NUKE_</c>, since the bare name is a common variable (<c>HOST</c>).</summary>
    public bool NeedsEnvironmentPrefix { get; init; }

    /// <summary>The name on the command line, with its dashes.</summary>
    public string Option => "--" + ParameterNames.ToKebabCase(Name);

    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type PlainType => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>Whether it is a switch: its name alone means true.</summary>
    public bool IsSwitch => PlainType == typeof(bool);

    /// <summary>The type of an element of a list; null when it is no list.</summary>
    public Type? ElementType => IsList ? CollectionTypes.ElementOf(Type) : null;
}
