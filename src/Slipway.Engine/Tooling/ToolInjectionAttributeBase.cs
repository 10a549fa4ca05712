using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member a tool. A tool that is not there leaves the member empty: who needs it says so in a requirement.</summary>
public abstract class ToolInjectionAttributeBase : ValueInjectionAttributeBase
{
    /// <inheritdoc />
    public override bool SuppressWarnings => true;

    /// <summary>What has to be there for the member to have a value.</summary>
    public abstract ToolRequirement GetRequirement(MemberInfo member);
}
