namespace Nuke.Common;

/// <summary>
/// A target: what it needs, when it runs and what it does. Targets are properties of the build class or of its components;
/// a target is identified by its property.
/// </summary>
/// <param name="definition">The definition to fill; members return it for chaining.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Target(ITargetDefinition definition);
