using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ArgumentStrings
{
    [Fact]
    public void A_hole_is_one_argument()
    {
        var message = "two words";

        Render($"commit -m {message} -q").Should().Be("commit -m \"two words\" -q");
        Render($"--arg={message}").Should().Be("--arg=\"two words\"");
    }

    [Fact]
    public void A_hole_that_is_quoted_already_stays_as_it_is()
    {
        var generator = "\"Visual Studio 17\"";
        var single = "'a b'";

        Render($"-G {generator} {single}").Should().Be("-G \"Visual Studio 17\" 'a b'");
    }

    [Fact]
    public void Double_quotes_inside_of_a_hole_are_escaped()
    {
        var json = "{\"a\":1}";

        ArgumentLine.Split(Render($"--data {json}")).Should().Equal("--data", json);
    }

    [Fact]
    public void A_string_that_is_not_interpolated_is_taken_as_it_is()
        => Render("-G \"Visual Studio 17\" a b").Should().Be("-G \"Visual Studio 17\" a b");

    [Fact]
    public void A_command_line_in_a_variable_is_taken_as_it_is()
    {
        var arguments = "build --configuration Release";

        Render($"{arguments}").Should().Be(arguments);
    }

    [Fact]
    public void A_file_with_blanks_as_the_only_argument_keeps_its_quotes()
    {
        using var folder = new TestKit.TempFolder();
        var file = folder.Write("a b.txt");

        Render($"{file}").Should().Be($"\"{file}\"");
    }

    [Fact]
    public void The_format_nq_leaves_the_quotes_out()
    {
        var flags = "-a -b";

        Render($"run {flags:nq}").Should().Be("run -a -b");
    }

    [Fact]
    public void The_format_r_hides_the_value_everywhere()
    {
        var session = new BuildSession();
        session.EnterFlow();
        var secret = "top secret";
        ArgumentStringHandler handler = $"login -p {secret:r}";

        var line = handler.ToStringAndClear();

        line.Should().Be("login -p \"top secret\"");
        handler.GetFilter()(line).Should().Be("login -p \"[REDACTED]\"");
        session.Secrets.Redact("it is top secret").Should().Be("it is [REDACTED]");
    }

    [Fact]
    public void A_collection_is_one_argument_per_item()
    {
        string[] files = ["a", "b c"];
        List<int> numbers = [1, 2];

        Render($"add {files} {numbers}").Should().Be("add a \"b c\" 1 2");
    }

    [Fact]
    public void Values_are_written_independent_of_the_culture()
    {
        var number = 1.5;
        string? nothing = null;

        Render($"{number} {number:0.00} {true} {nothing}|").Should().Be("1.5 1.50 True |");
    }

    [Fact]
    public void No_arguments_are_no_text()
    {
        Render(null).Should().BeEmpty();
        Render(default).Should().BeEmpty();
        Render(string.Empty).Should().BeEmpty();
    }

    private static string Render(ArgumentStringHandler arguments) => arguments.ToStringAndClear();
}
