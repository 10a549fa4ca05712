using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Execution;

/// <summary>The base of attributes that extend a build; they also implement one or more of the interfaces that begin with <c>IOn</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class BuildExtensionAttributeBase : Attribute, IBuildExtension
{
    /// <summary>The build that has the attribute.</summary>
    [AllowNull]
    public INukeBuild Build { get => field!; internal set; }

    /// <inheritdoc />
    public virtual float Priority { get; set; }
}
