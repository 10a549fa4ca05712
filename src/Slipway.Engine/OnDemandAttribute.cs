namespace Nuke.Common;

/// <summary>Marks an injected member whose value is only looked up when a scheduled target requires it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class OnDemandAttribute : Attribute;
