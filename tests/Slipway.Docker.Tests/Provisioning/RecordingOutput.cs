using Slipway.Docker.Provisioning;

namespace Slipway.Docker.Tests.Provisioning;

/// <summary>Keeps what provisioning says, among the machine's own events, so that the order can be seen.</summary>
internal sealed class RecordingOutput(FakeMachine machine) : IProvisionOutput
{
    public List<string> Progressed { get; } = [];

    public List<string> Notices { get; } = [];

    public ProvisionReport? Report { get; private set; }

    public void Begin(ProvisionPlan plan) => machine.Events.Add($"begin {plan.Steps.Count}");

    public void BeginStep(ProvisionStep step, int number, int total) => machine.Events.Add($"step {step.Title}");

    public void Announce(string command) => machine.Events.Add($"say {command.Split('\n')[0].TrimEnd(':')}");

    public void Progress(string line) => Progressed.Add(line);

    public void Notice(string text) => Notices.Add(text);

    public void End(ProvisionReport report) => Report = report;
}
