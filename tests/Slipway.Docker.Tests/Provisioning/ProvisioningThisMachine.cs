using System.Diagnostics;
using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning;
using Slipway.Docker.Provisioning.Facts;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Provisioning;

[Trait("Category", "Docker")]
public sealed class ProvisioningThisMachine
{
    [Fact]
    public async Task A_machine_that_is_provisioned_needs_nothing_and_is_looked_at_in_less_than_five_seconds()
    {
        Assert.SkipUnless(IsSupported(), "Provisioning is for Debian 12 and 13 as root.");
        DockerRequired.OrSkip();
        List<string> lines = [];
        var provisioner = new Provisioner(new NoCommands(), new TextProvisionOutput(lines.Add));
        var watch = Stopwatch.StartNew();

        var report = await provisioner.RunAsync(new ProvisionOptions { Registry = true }, TestContext.Current.CancellationToken);

        report.NothingToDo.Should().BeTrue();
        lines.Should().ContainSingle(line => line.StartsWith("Provisioning: nothing to do"));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static bool IsSupported()
    {
        var release = OperatingSystemRelease.Parse(File.Exists("/etc/os-release") ? File.ReadAllText("/etc/os-release") : null);
        return (release.IsBookworm || release.IsTrixie) && Environment.IsPrivilegedProcess;
    }

    /// <summary>A look needs no process, so one that is started is a failure.</summary>
    private sealed class NoCommands : ICommandRunner
    {
        public Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
            => throw new InvalidOperationException($"'{command.FileName}' was started.");
    }
}
