namespace Nuke.Common;

/// <summary>Makes the injected members of a build class on demand, as <see cref="OnDemandAttribute"/> does for one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class OnDemandValueInjectionAttribute : Attribute;
