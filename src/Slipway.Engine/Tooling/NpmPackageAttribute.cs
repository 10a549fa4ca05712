using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> a program out of an npm package in <c>node_modules</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class NpmPackageAttribute : ToolInjectionAttributeBase
{
    private readonly string packageId;
    private readonly string? packageExecutable;

    /// <summary>Names the package, and the program when its name is not the member's.</summary>
    public NpmPackageAttribute(string packageId, string? packageExecutable = null)
    {
        this.packageId = packageId;
        this.packageExecutable = packageExecutable;
    }

    /// <summary>The package's version; any by default.</summary>
    public string? Version { get; set; }

    /// <inheritdoc />
    public override ToolRequirement GetRequirement(MemberInfo member) => new NpmPackageRequirement(packageId, Version);

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance)
    {
        var name = packageExecutable ?? member.Name.ToLowerInvariant();
        return ToolResolver.TryGetEnvironmentTool(member.Name) ?? ToolResolver.GetNpmTool(name);
    }
}
