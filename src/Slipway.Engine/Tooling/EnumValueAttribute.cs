namespace Nuke.Common.Tooling;

/// <summary>How a member of an enumeration is written outside of C#.</summary>
/// <param name="value">The text: <c>ubuntu-latest</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EnumValueAttribute(string value) : Attribute
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;
}
