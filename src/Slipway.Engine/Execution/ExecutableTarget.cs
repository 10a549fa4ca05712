using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Execution;

/// <summary>A target of a build: its definition and how far it has come in this run.</summary>
[DebuggerDisplay("{Name}: {Status}")]
public class ExecutableTarget
{
    internal Stopwatch Stopwatch { get; } = new();

    /// <summary>The property that the target is.</summary>
    public MemberInfo Member { get; set; } = null!;

    /// <summary>The property's name, without the interface's.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>One sentence for the help text.</summary>
    public string? Description { get; set; }

    /// <summary>Whether the help text names it.</summary>
    public bool Listed { get; set; } = true;

    /// <summary>The delegate that the property returned.</summary>
    public Delegate Factory { get; set; } = null!;

    /// <summary>Conditions asked right before the target would run, with their source text.</summary>
    public List<(string Text, Func<bool> Delegate)> DynamicConditions { get; } = [];

    /// <summary>Conditions asked before anything runs, with their source text.</summary>
    public List<(string Text, Func<bool> Delegate)> StaticConditions { get; } = [];

    /// <summary>What happens to the dependencies when the target is skipped.</summary>
    public DependencyBehavior DependencyBehavior { get; internal set; } = DependencyBehavior.Execute;

    /// <summary>Whether it runs also after a failure.</summary>
    public bool AssuredAfterFailure { get; internal set; }

    /// <summary>Whether the run goes on when it fails.</summary>
    public bool ProceedAfterFailure { get; internal set; }

    /// <summary>Members and conditions that must have a value or hold.</summary>
    public List<LambdaExpression> DelegateRequirements { get; } = [];

    /// <summary>Tools that must be there.</summary>
    public List<ToolRequirement> ToolRequirements { get; } = [];

    /// <summary>What it does.</summary>
    public List<Action> Actions { get; } = [];

    /// <summary>Targets that run before it.</summary>
    public List<ExecutableTarget> ExecutionDependencies { get; } = [];

    /// <summary>Targets that run before it, if they run.</summary>
    public List<ExecutableTarget> OrderDependencies { get; } = [];

    /// <summary>Targets that trigger it.</summary>
    public List<ExecutableTarget> TriggerDependencies { get; } = [];

    /// <summary>Targets that it triggers.</summary>
    public List<ExecutableTarget> Triggers { get; } = [];

    /// <summary>All targets that run before it.</summary>
    public IReadOnlyCollection<ExecutableTarget> AllDependencies
        => [.. ExecutionDependencies.Concat(OrderDependencies).Concat(TriggerDependencies).Distinct()];

    /// <summary>Files it needs, by the target that makes them.</summary>
    public LookupTable<ExecutableTarget, string> ArtifactDependencies { get; } = new();

    /// <summary>Files it makes.</summary>
    public List<string> ArtifactProducts { get; } = [];

    /// <summary>The number of parts it can be split into.</summary>
    public int? PartitionSize { get; set; }

    /// <summary>How long it ran.</summary>
    public TimeSpan Duration => Stopwatch.Elapsed;

    /// <summary>Whether it runs when nothing is asked for.</summary>
    public bool IsDefault { get; set; }

    /// <summary>How far it has come.</summary>
    public ExecutionStatus Status { get; set; }

    /// <summary>Whether it was asked for.</summary>
    public bool Invoked { get; set; }

    /// <summary>What it reported for the summary.</summary>
    public Dictionary<string, string> SummaryInformation { get; } = [];

    /// <summary>Why it was skipped.</summary>
    public string? Skipped { get; set; }

    /// <summary>The condition that did not hold.</summary>
    public string? OnlyWhen { get; set; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
