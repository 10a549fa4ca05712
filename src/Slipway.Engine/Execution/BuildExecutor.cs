using Nuke.Common.Reporting;
using Serilog;

namespace Nuke.Common.Execution;

/// <summary>Fifth stage: runs the planned targets one after the other.</summary>
internal sealed class BuildExecutor(BuildSession session, BuildEvents events)
{
    private volatile bool abandoned;

    /// <summary>Runs the plan; after a failure or an interruption only the targets that are assured.</summary>
    public void Run()
    {
        foreach (var target in session.Plan)
        {
            if (session.IsInterrupted || abandoned)
            {
                break;
            }

            if (target.Status == ExecutionStatus.Skipped)
            {
                events.TargetSkipped(target);
                continue;
            }

            if (!Run(target) && !target.ProceedAfterFailure)
            {
                break;
            }
        }

        if (!abandoned)
        {
            Finish();
        }
    }

    /// <summary>Gives up a target that does not end although the build was interrupted, and does what remains without it.</summary>
    public void Abandon()
    {
        abandoned = true;
        foreach (var target in session.Plan.Where(target => target.Status == ExecutionStatus.Running))
        {
            target.Stopwatch.Stop();
            target.Status = ExecutionStatus.Aborted;
        }

        Finish();
    }

    private void Finish()
    {
        if (session.IsInterrupted)
        {
            session.BeginCleanUp();
        }

        foreach (var target in session.Plan.Where(target => target.Status == ExecutionStatus.Scheduled))
        {
            if (target.AssuredAfterFailure)
            {
                Run(target);
            }
            else
            {
                target.Status = ExecutionStatus.NotRun;
            }
        }
    }

    /// <summary>Runs one target. False when it failed.</summary>
    private bool Run(ExecutableTarget target)
    {
        session.Log.Target.Value = target.Name;
        try
        {
            return IsSkipped(target) || RunActions(target);
        }
        catch (Exception exception)
        {
            target.Stopwatch.Stop();
            if (abandoned)
            {
                return false;
            }

            target.Status = session.IsInterrupted && !target.AssuredAfterFailure ? ExecutionStatus.Aborted : ExecutionStatus.Failed;
            if (target.Status == ExecutionStatus.Failed)
            {
                Log.Error("Target {Target} failed: {Error}", target.Name, ErrorText.Of(exception));
                events.TargetFailed(target);
            }

            return false;
        }
        finally
        {
            session.Log.Target.Value = null;
        }
    }

    private bool IsSkipped(ExecutableTarget target)
    {
        if (target.DependencyBehavior == DependencyBehavior.Skip || SkipMarker.FailedCondition(target.DynamicConditions) is not { } condition)
        {
            return false;
        }

        target.OnlyWhen = condition;
        target.Status = ExecutionStatus.Skipped;
        events.TargetSkipped(target);
        return true;
    }

    private bool RunActions(ExecutableTarget target)
    {
        if (target.Actions.Count == 0)
        {
            target.Status = ExecutionStatus.Collective;
            events.TargetSucceeded(target);
            return true;
        }

        target.Status = ExecutionStatus.Running;
        using (events.Shows(DefaultOutput.TargetHeader) ? session.Host.WriteBlock(target.Name) : null)
        {
            target.Stopwatch.Start();
            events.TargetRunning(target);
            foreach (var action in target.Actions)
            {
                action();
                if (abandoned || (session.IsInterrupted && !target.AssuredAfterFailure))
                {
                    throw new OperationCanceledException();
                }
            }

            target.Stopwatch.Stop();
            target.Status = ExecutionStatus.Succeeded;
            events.TargetSucceeded(target);
        }

        return true;
    }
}
