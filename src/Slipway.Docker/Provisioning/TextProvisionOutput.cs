using System.Globalization;
using Slipway.Docker.Provisioning.Execution;

namespace Slipway.Docker.Provisioning;

/// <summary>Says what provisioning does as plain lines of text.</summary>
/// <param name="writeLine">Called for each line, without its line end.</param>
public sealed class TextProvisionOutput(Action<string> writeLine) : IProvisionOutput
{
    /// <inheritdoc />
    public void Begin(ProvisionPlan plan)
    {
        writeLine($"Provisioning: {Words.Count(plan.Steps.Count, "step")}, {Words.About(plan.Estimate)}.");
        foreach (var step in plan.Steps)
        {
            writeLine($"  - {step.Title}: {step.Why}");
        }
    }

    /// <inheritdoc />
    public void BeginStep(ProvisionStep step, int number, int total)
        => writeLine(string.Create(CultureInfo.InvariantCulture, $"[{number}/{total}] {step.Title}"));

    /// <inheritdoc />
    public void Announce(string command)
    {
        var lines = command.Split('\n');
        writeLine($"  > {lines[0]}");
        foreach (var line in lines.Skip(1))
        {
            writeLine($"  | {line}");
        }
    }

    /// <inheritdoc />
    public void Progress(string line) => writeLine($"    {line}");

    /// <inheritdoc />
    public void Notice(string text) => writeLine($"Note: {text}");

    /// <inheritdoc />
    public void End(ProvisionReport report)
    {
        if (report.NothingToDo)
        {
            writeLine($"Provisioning: nothing to do ({Words.Seconds(report.Duration)}).");
            return;
        }

        writeLine($"Provisioned in {Words.Seconds(report.Duration)}:");
        foreach (var (title, duration) in report.Steps)
        {
            writeLine($"  - {title} ({Words.Seconds(duration)})");
        }
    }
}
