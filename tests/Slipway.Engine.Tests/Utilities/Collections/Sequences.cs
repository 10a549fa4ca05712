using Nuke.Common.Utilities.Collections;

namespace Slipway.Engine.Tests.Utilities.Collections;

public sealed class Sequences
{
    [Fact]
    public void Actions_run_for_each_element()
    {
        var seen = new List<string>();
        new[] { "a", "b" }.ForEach(seen.Add);
        new[] { "c", "d" }.ForEach((item, index) => seen.Add($"{index}{item}"));
        var lazy = new[] { "e" }.ForEachLazy(seen.Add);
        seen.Should().Equal("a", "b", "0c", "1d");
        lazy.Should().Equal("e");
        seen.Should().HaveCount(5);
    }

    [Fact]
    public void Elements_are_put_before_and_behind()
    {
        "a".Concat(["b", "c"]).Should().Equal("a", "b", "c");
        new List<string> { "a" }.Concat("b", "c").Should().Equal("a", "b", "c");
    }

    [Fact]
    public void One_object_can_be_a_sequence()
    {
        ((object)new[] { 1, 2 }).AsEnumerable<int>().Should().Equal(1, 2);
        ((object)3).AsEnumerable<int>().Should().Equal(3);
        ((object)"ab").AsEnumerable<string>().Should().Equal("ab");
    }

    [Fact]
    public void Emptiness_is_told()
    {
        Array.Empty<int>().IsEmpty().Should().BeTrue();
        ((List<int>?)null).IsNullOrEmpty().Should().BeTrue();
        new[] { 1 }.IsNullOrEmpty().Should().BeFalse();
        ((int[]?)null).ToEmptyIfNull().Should().BeEmpty();
        ((IEnumerable<int>?)null).ToEmptyIfNull().Should().BeEmpty();
    }

    [Fact]
    public void Elements_are_chosen()
    {
        new[] { "a", null, "b" }.WhereNotNull().Should().Equal("a", "b");
        new[] { 1, 2, 3 }.WhereNot(number => number == 2).Should().Equal(1, 3);
        new[] { 1, 2 }.WhereNot(null).Should().Equal(1, 2);
        new[] { "a", "A", "b" }.Distinct(text => text.ToUpperInvariant()).Should().Equal("a", "b");
        new[] { 1, 2, 3, 1 }.TakeUntil(number => number == 3).Should().Equal(1, 2);
        new[] { 1, 2, 3, 1 }.SkipUntil(number => number == 3).Should().Equal(3, 1);
        new[] { 1, 2, 3 }.SequenceStartsWith([1, 2]).Should().BeTrue();
        new[] { 1 }.SequenceStartsWith([1, 2]).Should().BeFalse();
    }

    [Fact]
    public void The_only_element_or_an_error_with_a_message()
    {
        new[] { "a", "b" }.SingleOrDefaultOrError(item => item == "a", "error").Should().Be("a");
        new[] { "a", "b" }.SingleOrDefaultOrError(item => item == "c", "error").Should().BeNull();
        var several = () => new[] { "a", "a" }.SingleOrDefaultOrError("error");
        var none = () => Array.Empty<string>().SingleOrError("error");
        several.Should().Throw<InvalidOperationException>().WithMessage("error");
        none.Should().Throw<InvalidOperationException>().WithMessage("error");
        new[] { "a" }.SingleOrError("error").Should().Be("a");
    }

    [Fact]
    public void Ways_and_trees_are_walked()
    {
        8.DescendantsAndSelf(number => number / 2).Should().Equal(8, 4, 2, 1);
        8.Descendants(number => number / 2, number => number > 2).Should().Equal(4, 2);
        1.DescendantsAndSelf(number => number < 4 ? [number * 2, (number * 2) + 1] : Enumerable.Empty<int>()).Should().Equal(1, 2, 4, 5, 3, 6, 7);
        1.Descendants(number => number < 4 ? new[] { number * 2, (number * 2) + 1 } : [], number => number != 2).Should().Equal(3, 6, 7);
    }

    [Fact]
    public void Dependencies_come_first()
    {
        var dependencies = new Dictionary<string, string[]> { ["a"] = ["b", "c"], ["b"] = ["c"], ["c"] = [], ["x"] = ["y"], ["y"] = ["x"] };
        new[] { "a", "b", "c" }.TSort(item => dependencies[item]).Should().Equal("c", "b", "a");
        new[] { "x" }.TSort(item => dependencies[item]).Should().Equal("y", "x");
        var cycle = () => new[] { "a", "x" }.TSort(item => dependencies[item], throwOnCycle: true);
        cycle.Should().Throw<InvalidOperationException>().WithMessage("Cyclic dependency found: x -> y -> x");
    }

    [Fact]
    public void Chance_takes_from_what_is_there()
    {
        new[] { 1, 2, 3 }.Random().Should().BeOneOf(1, 2, 3);
        new[] { 1, 2, 3 }.Randomize().Should().BeEquivalentTo([1, 2, 3]);
        var none = () => Array.Empty<int>().Random();
        none.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Arrays_are_taken_apart()
    {
        var (owner, name) = "slipway/engine".Split('/');
        owner.Should().Be("slipway");
        name.Should().Be("engine");
        var (a, b, c, d, e, f) = new[] { 1, 2, 3, 4 };
        new[] { a, b, c, d, e, f }.Should().Equal(1, 2, 3, 4, 0, 0);
    }
}
