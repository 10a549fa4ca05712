using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.CI;

/// <summary>Gives a member the host that the build runs on, when that is of the member's type; else null.</summary>
/// <example><c>[CI] readonly GitHubActions GitHubActions;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field)]
public class CIAttribute : ValueInjectionAttributeBase
{
    /// <inheritdoc />
    public override object? GetValue(MemberInfo member, object? instance)
        => NukeBuild.Host is var host && InjectedMembers.TypeOf(member).IsInstanceOfType(host) ? host : null;
}
