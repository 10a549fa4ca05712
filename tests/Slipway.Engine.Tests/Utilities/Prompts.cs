using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class Prompts
{
    [Theory]
    [InlineData("answer\n", "answer")]
    [InlineData("  \n", "default")]
    [InlineData("", "default")]
    public void A_text_is_asked_for(string input, string expected)
    {
        using var output = new StringWriter();
        ConsoleUtility.PromptForInput("Name?", "default", new StringReader(input), output).Should().Be(expected);
        output.ToString().Should().StartWith("Name? [default: default]");
    }

    [Theory]
    [InlineData("2\n", 20)]
    [InlineData("\n", 10)]
    [InlineData("", 10)]
    [InlineData("3\nx\n2\n", 20)]
    public void A_choice_is_asked_for_until_it_is_one(string input, int expected)
    {
        using var output = new StringWriter();
        ConsoleUtility.PromptForChoice("Which?", [(10, "ten"), (20, "twenty")], new StringReader(input), output).Should().Be(expected);
        output.ToString().Should().Contain("  1  ten").And.Contain("  2  twenty");
    }

    [Fact]
    public void Nothing_to_choose_from_is_an_error()
    {
        var choose = () => ConsoleUtility.PromptForChoice<int>("Which?", [], TextReader.Null, TextWriter.Null);
        choose.Should().Throw<ArgumentException>().WithMessage("There is nothing to choose from for 'Which?'");
    }
}
