using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ArgumentLines
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("say \"hi\"", "\"say \\\"hi\\\"\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData(@"C:\dir\", @"C:\dir\")]
    [InlineData(@"C:\my dir\", @"""C:\my dir\\""")]
    [InlineData(@"a\""b", @"""a\\\""b""")]
    public void An_argument_is_quoted_only_if_it_needs_it(string argument, string expected)
        => ArgumentLine.QuoteIfNeeded(argument).Should().Be(expected);

    [Theory]
    [InlineData("a b  c", "a|b|c")]
    [InlineData("  a  ", "a")]
    [InlineData("--x=\"a b\" c", "--x=a b|c")]
    [InlineData("\"\" a", "|a")]
    [InlineData(@"""C:\my dir\\"" x", @"C:\my dir\|x")]
    [InlineData(@"a\\b \""q\""", @"a\\b|""q""")]
    [InlineData("'a b'", "'a|b'")]
    [InlineData("a\nb", "a|b")]
    public void A_command_line_is_split_as_dotnet_splits_it(string line, string expected)
        => ArgumentLine.Split(line).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("a b", @"c\", "\"", "", "\\\\\"x y\\", "\t", "ü €")]
    [InlineData("--build-arg", "A=\"x y\"", @"--path=C:\Program Files\", "--", "-")]
    public void Joining_and_splitting_gives_the_same_arguments(params string[] arguments)
        => ArgumentLine.Split(ArgumentLine.Join(arguments)).Should().Equal(arguments);

    [Fact(Timeout = 10_000)]
    public async Task A_real_program_gets_exactly_these_arguments()
    {
        string[] arguments = ["a b", @"c\", "\"q\"", "", @"d\\""e", "$HOME", "*", "ü €"];

        var list = await ProcessRunner.RunAsync(new ProcessRequest("printf") { Arguments = ["<%s>\\n", .. arguments] }, TestContext.Current.CancellationToken);
        var line = await ProcessRunner.RunAsync(
            new ProcessRequest("printf") { CommandLine = ArgumentLine.Join(["<%s>\\n", .. arguments]) },
            TestContext.Current.CancellationToken);

        list.Output.Select(output => output.Text).Should().Equal(arguments.Select(argument => $"<{argument}>"));
        line.Output.Should().Equal(list.Output);
    }
}
