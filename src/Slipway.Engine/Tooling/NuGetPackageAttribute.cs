using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> a program out of a NuGet package that the build project references or downloads.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class NuGetPackageAttribute : ToolInjectionAttributeBase
{
    private readonly string packageId;
    private readonly string packageExecutable;

    /// <summary>Names the package and the file in it; alternatives of both are separated by <c>|</c>.</summary>
    public NuGetPackageAttribute(string packageId, string packageExecutable)
    {
        this.packageId = packageId;
        this.packageExecutable = packageExecutable;
    }

    /// <summary>Names the package and the file in it for 32 and 64 bit systems.</summary>
    public NuGetPackageAttribute(string packageId, string packageExecutable32, string packageExecutable64)
        : this(packageId, Environment.Is64BitOperatingSystem ? packageExecutable64 : packageExecutable32)
    {
    }

    /// <summary>The target framework that the tool is taken from, for example <c>net10.0</c>; the best one for the build by default.</summary>
    public string? Framework { get; set; }

    /// <summary>The package's version; needed only when there are several.</summary>
    public string? Version { get; set; }

    /// <inheritdoc />
    public override ToolRequirement GetRequirement(MemberInfo member) => new NuGetPackageRequirement(packageId, Version);

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance)
        => ToolResolver.TryGetEnvironmentTool(member.Name) ?? ToolResolver.GetNuGetTool(packageId, packageExecutable, Version, Framework);
}
