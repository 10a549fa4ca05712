namespace Nuke.Common.Execution;

/// <summary>How relations are called in messages.</summary>
internal static class TargetRelationExtensions
{
    public static string Describe(this TargetRelation relation) => relation switch
    {
        TargetRelation.DependsOn => "depends on",
        TargetRelation.DependentFor => "is a dependency for",
        TargetRelation.Before => "runs before",
        TargetRelation.After => "runs after",
        TargetRelation.Triggers => "triggers",
        TargetRelation.TriggeredBy => "is triggered by",
        _ => "consumes the artifacts of",
    };
}
