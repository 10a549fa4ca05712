using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>Decides what has to be done: facts in, steps out. Touches nothing.</summary>
internal static class ProvisionPlanner
{
    /// <summary>What is missing on the machine, in the order in which it has to be done.</summary>
    public static ProvisionPlan Plan(MachineFacts facts, ProvisionOptions options)
    {
        if (SupportedMachine.Refusal(facts, options) is { } refusal)
        {
            return new([refusal], [], []);
        }

        var packages = PackageNeeds.Of(facts, options);
        var obstacles = Obstacles.Of(facts, options, packages).ToList();
        if (obstacles.Count > 0)
        {
            return new(obstacles, [], []);
        }

        List<ProvisionStep> steps =
        [
            // Before the packages: an init system starts the engine as soon as it is installed.
            .. EngineSteps.Configure(facts, options),
            .. PackageSteps.Install(facts, packages),
            .. EngineSteps.Start(facts, options),
            .. GoImageSteps.Make(facts, options),
        ];
        return new([], steps, [.. Notices.Of(facts, options)]);
    }
}
