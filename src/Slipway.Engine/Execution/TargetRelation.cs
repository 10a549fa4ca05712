namespace Nuke.Common.Execution;

/// <summary>How one target is related to another.</summary>
internal enum TargetRelation
{
    DependsOn,
    DependentFor,
    Before,
    After,
    Triggers,
    TriggeredBy,
    Consumes,
}
