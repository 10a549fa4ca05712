using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

/// <summary>Options in, exact arguments out; the command's own <c>image build</c> is left out.</summary>
public sealed class ToolArguments
{
    [Fact]
    public void The_command_stands_first()
        => new SampleSettings().GetArgumentList().Should().Equal("image", "build");

    [Fact]
    public void Arguments_come_in_the_order_in_which_they_were_set()
        => Arguments(o => o.SetJobs(4).SetFile("f").SetPull(true)).Should().Equal("--jobs", "4", "--file", "f", "--pull");

    [Fact]
    public void Setting_again_keeps_the_place_and_removing_gives_it_up()
    {
        Arguments(o => o.SetFile("a").SetJobs(1).SetFile("b")).Should().Equal("--file", "b", "--jobs", "1");
        Arguments(o => o.SetFile("a").SetJobs(1).SetFile(null).SetFile("b")).Should().Equal("--jobs", "1", "--file", "b");
    }

    [Fact]
    public void Places_come_first_and_last()
        => Arguments(o => o.SetPath(".").SetLastButOne("x").SetFile("f").SetFirst("one").SetJobs(1))
            .Should().Equal("one", "--file", "f", "--jobs", "1", "x", ".");

    [Fact]
    public void Additional_arguments_come_after_everything_and_are_split()
        => Arguments(o => o.SetPath(".").AddProcessAdditionalArguments("--extra one", "\"two words\"")).Should().Equal(".", "--extra", "one", "two words");

    [Fact]
    public void A_switch_is_there_or_not_but_a_truth_value_is_written()
    {
        Arguments(o => o.SetPull(true)).Should().Equal("--pull");
        Arguments(o => o.SetPull(false)).Should().BeEmpty();
        Arguments(o => o.SetPull(null)).Should().BeEmpty();
        Arguments(o => o.SetLoad(false)).Should().Equal("--load=false");
        Arguments(o => o.SetLoad(true)).Should().Equal("--load=true");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("two words")]
    [InlineData("say \"hi\"")]
    [InlineData("{\"a\":1}")]
    [InlineData(@"C:\my dir\")]
    [InlineData("")]
    [InlineData("{value} {key}")]
    public void A_value_is_one_argument_whatever_is_in_it(string value)
    {
        Arguments(o => o.SetFile(value)).Should().Equal("--file", value);
        Arguments(o => o.SetProperty("X", value)).Should().Equal($"-p:X={value}");
    }

    [Fact]
    public void A_value_that_is_quoted_already_is_not_quoted_again()
        => Arguments(o => o.SetFile("\"two words\"")).Should().Equal("--file", "two words");

    [Fact]
    public void A_list_is_one_argument_per_item()
        => Arguments(o => o.SetTag("a", "b c")).Should().Equal("--tag", "a", "--tag", "b c");

    [Fact]
    public void A_list_with_a_separator_is_one_argument()
        => Arguments(o => o.SetOnly(["a", "b c"])).Should().Equal("--only", "a,b c");

    [Fact]
    public void A_list_with_a_blank_as_separator_follows_its_name()
        => Arguments(o => o.SetSources("a", "b c")).Should().Equal("--sources", "a", "b c");

    [Fact]
    public void Several_values_can_be_quoted_together()
    {
        Arguments(o => o.SetTargets("Restore", "Build")).Should().Equal("/targets:Restore;Build");
        new SampleSettings().SetTargets("a b", "c").GetArguments().Should().Equal("image build", "/targets:\"\\\"a b\\\";c\"");
    }

    [Fact]
    public void Empty_lists_are_no_arguments()
        => Arguments(o => o.SetTag().SetOnly([]).SetSources().SetPairs(new Dictionary<string, string>())).Should().BeEmpty();

    [Fact]
    public void A_dictionary_is_one_argument_per_pair()
        => Arguments(o => o.SetProperty("A", 1).SetProperty("B", true).SetProperty("C", "x y").SetProperty("A", 2).SetProperty("D", "True").SetProperty("E", 1.5))
            .Should().Equal("-p:A=2", "-p:B=true", "-p:C=x y", "-p:D=true", "-p:E=1.5");

    [Fact]
    public void A_dictionary_with_a_separator_is_one_argument()
        => Arguments(o => o.SetPairs(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2 3" })).Should().Equal("--set", "a=1;b=2 3");

    [Fact]
    public void A_lookup_is_one_argument_per_value()
        => Arguments(o => o.AddLabels("a", "1", "2").AddLabels("b", "3").AddLabels("a", "4").RemoveLabels("a", "1"))
            .Should().Equal("--label", "a:2", "--label", "a:4", "--label", "b:3");

    [Fact]
    public void The_values_of_a_lookup_can_be_joined()
    {
        Arguments(o => o.SetMap("a", 1, 2).SetMap("b", 3)).Should().Equal("--map", "a=1+2", "--map", "b=3");
        Arguments(o => o.SetAll(new[] { ("a", "1"), ("a", "2"), ("b", "3") }.ToLookup(x => x.Item1, x => x.Item2))).Should().Equal("--all", "a=1,2;b=3");
    }

    [Fact]
    public void A_formatter_writes_the_value_or_leaves_the_argument_out()
    {
        Arguments(o => o.SetSince(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc)).SetSize(5)).Should().Equal("--since", "Since20260102", "--size", "5k");
        Arguments(o => o.SetSize(0)).Should().BeEmpty();
    }

    [Fact]
    public void Enumerations_and_paths_are_written_as_their_texts()
        => Arguments(o => o.SetLevel(SampleLevel.High).SetFile((AbsolutePath)"/a b/c")).Should().Equal("--level", "high", "--file", "/a b/c");

    [Fact]
    public void Secret_arguments_are_known()
        => new SampleSettings().SetPassword("p").AddProcessRedactedSecrets("q").GetSecrets().Should().BeEquivalentTo("p", "q");

    private static IEnumerable<string> Arguments(Configure<SampleSettings> configure) => configure(new SampleSettings()).GetArgumentList().Skip(2);
}
