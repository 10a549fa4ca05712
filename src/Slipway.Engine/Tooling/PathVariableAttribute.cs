using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> the program of its name (<c>DotNet</c>: <c>dotnet</c>) that is found on <c>PATH</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class PathVariableAttribute : ToolInjectionAttributeBase
{
    private readonly string? pathExecutable;

    /// <summary>Names the program, when its name is not the member's.</summary>
    public PathVariableAttribute(string? pathExecutable = null)
    {
        this.pathExecutable = pathExecutable;
    }

    /// <inheritdoc />
    public override ToolRequirement GetRequirement(MemberInfo member) => PathToolRequirement.Create(Name(member));

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance) => ToolResolver.GetEnvironmentOrPathTool(Name(member));

    private string Name(MemberInfo member) => pathExecutable ?? member.Name.ToLowerInvariant();
}
