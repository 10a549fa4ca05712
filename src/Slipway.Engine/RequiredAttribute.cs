namespace Nuke.Common;

/// <summary>Marks an injected member without which nothing runs.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class RequiredAttribute : Attribute;
