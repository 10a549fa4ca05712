namespace Nuke.Common.Execution;

/// <summary>A mention of another target in a definition, not yet resolved.</summary>
/// <param name="Kind">What the mention says.</param>
/// <param name="Factory">The delegate that the other target's property returned.</param>
internal sealed record TargetReference(TargetRelation Kind, Delegate Factory);
