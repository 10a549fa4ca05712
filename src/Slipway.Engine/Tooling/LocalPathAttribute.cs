using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> a program of the repository. A relative path is relative to the root directory.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class LocalPathAttribute : ToolInjectionAttributeBase
{
    private readonly string absoluteOrRelativePath;

    /// <summary>Names the program for every system.</summary>
    public LocalPathAttribute(string absoluteOrRelativePath)
    {
        this.absoluteOrRelativePath = absoluteOrRelativePath;
    }

    /// <summary>Names the program for Windows and for other systems.</summary>
    public LocalPathAttribute(string windowsPath, string unixPath)
        : this(OperatingSystem.IsWindows() ? windowsPath : unixPath)
    {
    }

    private string FullPath => Path.GetFullPath(absoluteOrRelativePath, NukeBuild.RootDirectory);

    /// <inheritdoc />
    public override ToolRequirement GetRequirement(MemberInfo member) => new PathToolRequirement(FullPath);

    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance) => ToolResolver.GetTool(FullPath);
}
