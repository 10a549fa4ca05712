using System.Linq.Expressions;
using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>
/// The base of a build: a class whose properties of type <see cref="Target"/> are its targets, and whose members with
/// <see cref="ParameterAttribute"/> are its parameters. Components are interfaces that the class inherits.
/// </summary>
public abstract partial class NukeBuild : INukeBuild
{
    private readonly BuildSession session = BuildSession.Current;

    /// <summary>Makes the build; the engine does this once a run.</summary>
    protected NukeBuild()
    {
    }

    /// <summary>Runs a build with the arguments of the process: the whole body of <c>Main</c>.</summary>
    /// <typeparam name="T">The build.</typeparam>
    /// <param name="defaultTargetExpressions">What runs when nothing is asked for; without any, the targets are listed.</param>
    /// <returns>0 success, 1 a target failed, 2 wrong usage, 130 interrupted.</returns>
    protected static int Execute<T>(params Expression<Func<T, Target>>[] defaultTargetExpressions)
        where T : NukeBuild, new()
        => new BuildRunner(new BuildSession(), RunEnvironment.OfProcess())
            .Run(() => new T(), typeof(T), [.. defaultTargetExpressions.Select(TargetMembers.FromExpression)]);

    /// <inheritdoc />
    public void ReportSummary(Configure<Dictionary<string, string>>? configurator = null)
    {
        var target = session.Plan.LastOrDefault(candidate => candidate.Status == ExecutionStatus.Running)
            ?? throw new InvalidOperationException("ReportSummary can only be called while a target runs.");
        var pairs = configurator?.Invoke([]) ?? [];
        foreach (var (key, value) in pairs)
        {
            target.SummaryInformation[key] = value;
        }

        session.Events?.TargetSummaryUpdated(target);
    }
}
