using Nuke.Common;
using Nuke.Common.Tooling;
using Slipway.Docker.Provisioning;

namespace Slipway.Components;

/// <summary>Makes a bare Debian 12 or 13 machine able to run the other components. Never does anything without being asked.</summary>
public interface IProvision : INukeBuild
{
    /// <summary>Whether the machine is provisioned before the target that was asked for. False by default.</summary>
    [Parameter("Installs and starts what is missing first (Debian 12 or 13, as root).", Name = "Provision")]
    bool ProvisionFirst => TryGetValue<bool?>(() => ProvisionFirst) ?? false;

    /// <summary>Our opinion: everything that the components need, a Go base image only where no registry has one.</summary>
    sealed Configure<ProvisionOptions> ProvisionSettingsBase => options => options;

    /// <summary>What the build changes about it; nothing by default.</summary>
    Configure<ProvisionOptions> ProvisionSettings => options => options;

    /// <summary>Installs and starts what is missing, saying every command before it runs it.</summary>
    Target Provision => _ => _
        .Description("Makes a bare Debian 12 or 13 machine able to run all of this (root).")
        .Executes(() => RunProvisioning());

    /// <summary>The same, when <c>--provision</c> was given: what other components depend on, loosely.</summary>
    Target ProvisionIfAsked => _ => _
        .Unlisted()
        .OnlyWhenDynamic(() => ProvisionFirst && InvokedTargets.All(target => target.Name != nameof(Provision)))
        .Executes(() => RunProvisioning());

    private async Task RunProvisioning()
    {
        var options = ProvisionSettings(ProvisionSettingsBase(new ProvisionOptions()));
        var report = await new Provisioner(BuildCommands.Runner, new TextProvisionOutput(Console.WriteLine)).RunAsync(options, BuildCommands.Cancellation);
        ReportSummary(pairs =>
        {
            pairs.Add("Steps", report.NothingToDo ? "nothing to do" : report.Steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return pairs;
        });
    }
}
