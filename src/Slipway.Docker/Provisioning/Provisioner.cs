using System.Diagnostics;
using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;
using Slipway.Docker.Provisioning.Planning;

namespace Slipway.Docker.Provisioning;

/// <summary>
/// Makes a bare Debian 12 or 13 machine able to build and run Go services in Docker, without pulling an image. Look, plan,
/// do, look again; a machine that has everything is left alone after one look.
/// </summary>
public sealed class Provisioner
{
    /// <summary>What an engine has shows only when it runs, so a second look may find more to do. A third must not.</summary>
    private const int MostRounds = 2;

    private readonly IMachine machine;
    private readonly IProvisionOutput output;

    /// <summary>Makes a provisioner for the machine that this program runs on.</summary>
    /// <param name="commands">Starts processes.</param>
    /// <param name="output">Where it says what it does.</param>
    public Provisioner(ICommandRunner commands, IProvisionOutput output)
        : this(new LocalMachine(commands), output)
    {
    }

    private Provisioner(IMachine machine, IProvisionOutput output)
    {
        this.machine = machine;
        this.output = output;
    }

    /// <summary>Makes a provisioner for any machine.</summary>
    internal static Provisioner On(IMachine machine, IProvisionOutput output) => new(machine, output);

    /// <summary>
    /// What would be done, as far as it can be told now: which images an engine has that does not run shows only when it
    /// runs. Changes nothing and takes milliseconds.
    /// </summary>
    /// <param name="options">What the machine has to be able to do.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public async Task<ProvisionPlan> PlanAsync(ProvisionOptions options, CancellationToken cancellationToken = default)
        => ProvisionPlanner.Plan(await MachineInspector.InspectAsync(machine, cancellationToken), options);

    /// <summary>
    /// Does what is missing, saying every command before it runs. What exists is not replaced and what is installed is not
    /// upgraded. A run that was interrupted is taken up again by the next.
    /// </summary>
    /// <param name="options">What the machine has to be able to do.</param>
    /// <param name="cancellationToken">Stops what is running, cleans up, and ends.</param>
    /// <exception cref="ProvisionException">This machine is not supported, something is in the way, or a step failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ProvisionReport> RunAsync(ProvisionOptions options, CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        var plan = await CheckedPlanAsync(options, cancellationToken);
        List<(string, TimeSpan)> done = [];
        if (plan.Steps.Count > 0 && options.DryRun)
        {
            Show(plan);
        }
        else if (plan.Steps.Count > 0)
        {
            using var onlyOne = await machine.LockAsync(
                () => output.Notice("Another provisioning runs on this machine: waiting for it."),
                cancellationToken);
            // The other one may have done it all.
            plan = await CheckedPlanAsync(options, cancellationToken);
            for (var round = 1; plan.Steps.Count > 0; round++)
            {
                ThrowIfEndless(round, plan);
                await RunStepsAsync(plan, options, done, cancellationToken);
                plan = await CheckedPlanAsync(options, cancellationToken);
            }
        }

        foreach (var notice in plan.Notices)
        {
            output.Notice(notice);
        }

        var report = new ProvisionReport(done, plan.Notices, watch.Elapsed);
        if (!options.DryRun || plan.Steps.Count == 0)
        {
            output.End(report);
        }

        return report;
    }

    private async Task<ProvisionPlan> CheckedPlanAsync(ProvisionOptions options, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(options, cancellationToken);
        return plan.Obstacles.Count == 0 ? plan : throw new ProvisionException(string.Join('\n', plan.Obstacles));
    }

    private void Show(ProvisionPlan plan)
    {
        output.Begin(plan);
        foreach (var (index, step) in plan.Steps.Index())
        {
            output.BeginStep(step, index + 1, plan.Steps.Count);
            foreach (var command in step.Commands)
            {
                output.Announce(command);
            }
        }
    }

    private async Task RunStepsAsync(
        ProvisionPlan plan,
        ProvisionOptions options,
        List<(string, TimeSpan)> done,
        CancellationToken cancellationToken)
    {
        var actions = new ActionRunner(machine, output, options);
        output.Begin(plan);
        foreach (var (index, step) in plan.Steps.Index())
        {
            var watch = Stopwatch.StartNew();
            output.BeginStep(step, index + 1, plan.Steps.Count);
            await RunStepAsync(actions, step, cancellationToken);
            done.Add((step.Title, watch.Elapsed));
        }
    }

    private async Task RunStepAsync(ActionRunner actions, ProvisionStep step, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var action in step.Actions)
            {
                await actions.RunAsync(action, cancellationToken);
            }
        }
        finally
        {
            // Also after a cancellation: a folder of a gigabyte is not left behind.
            await CleanUpAsync(actions, step);
        }
    }

    private async Task CleanUpAsync(ActionRunner actions, ProvisionStep step)
    {
        foreach (var action in step.Cleanup)
        {
            try
            {
                await actions.RunAsync(action, CancellationToken.None);
            }
            catch (ProvisionException error)
            {
                // What the step itself has to say is more important.
                output.Notice(error.Message);
            }
        }
    }

    private static void ThrowIfEndless(int round, ProvisionPlan plan)
    {
        if (round > MostRounds)
        {
            throw new ProvisionException(
                "Every step was done, but this is still missing:\n"
                + string.Join('\n', plan.Steps.Select(step => $"  - {step.Title}: {step.Why}"))
                + "\nA program of the same name earlier on PATH, or a service that ends at once, may be the reason.");
        }
    }
}
