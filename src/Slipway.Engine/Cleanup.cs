namespace Nuke.Common;

/// <summary>A delegate type that builds written for NUKE may mention; it behaves like <see cref="Target"/>.</summary>
/// <param name="definition">The definition to fill.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Cleanup(ITargetDefinition definition);
