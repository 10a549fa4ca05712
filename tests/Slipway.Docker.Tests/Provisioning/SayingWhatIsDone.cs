using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning;
using Slipway.Docker.Provisioning.Execution;

namespace Slipway.Docker.Tests.Provisioning;

public sealed class SayingWhatIsDone
{
    [Fact]
    public async Task The_lines_are_plain_text()
    {
        List<string> lines = [];
        var machine = SomeMachine.Bare();
        SomeMachine.MakeCommandsWork(machine);

        await Provisioner.On(machine, new TextProvisionOutput(lines.Add)).RunAsync(new ProvisionOptions(), TestContext.Current.CancellationToken);

        lines[0].Should().Be("Provisioning: 6 steps, about 2 minutes.");
        lines.Should().Contain("[1/6] Turn on the containerd image store")
            .And.Contain("  > write /etc/docker/daemon.json:")
            .And.Contain("  | {")
            .And.Contain("  > docker tag slipway/go-base:1.24 slipway/go-base:latest");
        lines.Should().OnlyContain(line => !line.Contains('\n'));
    }

    [Theory]
    [InlineData(3, "a few seconds")]
    [InlineData(30, "about half a minute")]
    [InlineData(70, "about a minute")]
    [InlineData(125, "about 2 minutes")]
    public void A_duration_is_said_roughly(int seconds, string text) => Words.About(TimeSpan.FromSeconds(seconds)).Should().Be(text);

    [Fact]
    public void A_command_can_be_pasted_into_a_shell()
        => CommandText.Of(Command.Of("a", "plain", "", "two words", "it's", "$x\u0007") with
        {
            Environment = new Dictionary<string, string?> { ["B"] = "c d", ["PATH"] = "/x", ["GONE"] = null },
        }).Should().Be("B='c d' a plain '' 'two words' 'it'\\''s' '$x\\x07'");
}
