using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class Chaining
{
    [Fact]
    public void Transformations_are_applied_when_wanted()
    {
        1.Apply(number => number + 1).Should().Be(2);
        1.When(true, number => number + 1).Should().Be(2);
        1.When(false, number => number + 1).Should().Be(1);
        "a".WhenNotNull("b", (text, other) => text + other).Should().Be("ab");
        "a".WhenNotNull((string?)null, (text, other) => text + other).Should().Be("a");
    }

    [Fact]
    public void A_clone_is_deep()
    {
        var original = new Dictionary<string, List<int>> { ["a"] = [1] };
        var clone = original.Clone();
        clone["a"].Add(2);
        original["a"].Should().Equal(1);
    }

    [Fact]
    public void Brackets_close_once_and_in_order()
    {
        var log = new List<string>();
        var bracket = DelegateDisposable.CreateBracket(() => log.Add("open"), () => log.Add("close"))
            .CombineWith(() => log.Add("open inner"), () => log.Add("close inner"));
        bracket.Dispose();
        bracket.Dispose();
        log.Should().Equal("open", "open inner", "close inner", "close");
        DelegateDisposable.CreateBracket(() => 5, value => log.Add($"{value}")).Dispose();
        log.Should().HaveElementAt(4, "5");
    }

    [Fact]
    public void Tasks_are_awaited_in_order() =>
        new[] { Task.FromResult(1), Task.Run(() => 2) }.WaitAll().Should().Equal(1, 2);

    [Fact]
    public void Lazy_values_are_made_once()
    {
        var count = 0;
        var lazy = Lazy.Create(() => ++count);
        (lazy.Value + lazy.Value).Should().Be(2);
    }

    [Theory]
    [InlineData("https://example.org/a/b/", "https://example.org/a/b/?utm_medium=m&utm_source=s%20t&utm_campaign=b")]
    [InlineData("https://example.org/?x=1", "https://example.org/?x=1&utm_medium=m&utm_source=s%20t")]
    public void Campaign_parameters_are_added(string uri, string expected) =>
        new Uri(uri).WithUtmValues("m", "s t").AbsoluteUri.Should().Be(expected);

    [Fact]
    public void A_missing_resource_names_those_that_exist()
    {
        var read = () => ResourceUtility.GetResourceAllText<Chaining>("none.txt");
        read.Should().Throw<ArgumentException>().WithMessage("Resource 'Slipway.Engine.Tests.Utilities.none.txt' not found. Available resources are:*");
    }
}
