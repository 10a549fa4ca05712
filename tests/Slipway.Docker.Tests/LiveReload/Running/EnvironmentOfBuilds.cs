using Slipway.Docker.LiveReload.Running;

namespace Slipway.Docker.Tests.LiveReload.Running;

public class EnvironmentOfBuilds
{
    [Theory]
    [InlineData("A=1", "1")]
    [InlineData("export A=1", "1")]
    [InlineData("  A = 1 ", "1")]
    [InlineData("A=", "")]
    [InlineData("A=a b # comment", "a b")]
    [InlineData("A=a#b", "a#b")]
    [InlineData("A='a $HOME # b'", "a $HOME # b")]
    [InlineData("A=\"x\\ny\"", "x\ny")]
    [InlineData("A=\"x\ny\"", "x\ny")]
    [InlineData("A=\"\\$B\"", "$B")]
    [InlineData("B=2\nA=\"${B}-$B\"", "2-2")]
    [InlineData("A=${OUTER}x", "outerx")]
    [InlineData("A=$MISSING.", ".")]
    [InlineData("# c\n\nA=1\r\nA=2\r\n", "2")]
    [InlineData("\uFEFFA=1", "1")]
    public void Env_files_are_read_as_they_are_usually_written(string text, string value)
        => DotEnv.Parse(text, name => name == "OUTER" ? "outer" : null)["A"].Should().Be(value);

    [Theory]
    [InlineData("A=1\nnonsense", "2: 'nonsense' is not NAME=value")]
    [InlineData("1A=2", "1: '1A=2' is not NAME=value")]
    [InlineData("\nA=\"open", "2: a quote is not closed")]
    public void A_bad_line_is_named_by_its_number(string text, string message)
        => FluentActions.Invoking(() => DotEnv.Parse(text, _ => null)).Should().Throw<FormatException>().WithMessage(message);
}
