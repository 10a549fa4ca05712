using System.Collections;
using System.Collections.ObjectModel;
using Nuke.Common.Utilities.Collections;

namespace Slipway.Engine.Tests.Utilities.Collections;

public sealed class Dictionaries
{
    [Fact]
    public void Pairs_are_added_in_a_chain()
    {
        var dictionary = new Dictionary<string, string>()
            .AddPair("a", "1")
            .AddPair("b", 2.5)
            .AddPair("c", (object?)null)
            .AddPairWhenKeyNotNull(null, "x")
            .AddPairWhenKeyNotNull("d", "4")
            .AddPairWhenValueNotNull("e", null)
            .AddPairWhenValueNotNull("f", "6")
            .AddDictionary(new Dictionary<string, string> { ["g"] = "7" })
            .AddDictionary(new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["h"] = "8" }));
        dictionary.Should().Equal(new Dictionary<string, string>
        {
            ["a"] = "1",
            ["b"] = "2.5",
            ["c"] = "",
            ["d"] = "4",
            ["f"] = "6",
            ["g"] = "7",
            ["h"] = "8",
        });
        dictionary.SetKeyValue("a", "9")["a"].Should().Be("9");
        var again = () => dictionary.AddPair("a", "1");
        again.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Other_values_keep_their_type()
    {
        new Dictionary<string, int>().AddPair("a", 1).Should().Equal(new Dictionary<string, int> { ["a"] = 1 });
        ((IDictionary)new Hashtable { ["A"] = 1 }).ToGeneric<string, int>(StringComparer.OrdinalIgnoreCase)["a"].Should().Be(1);
    }

    [Fact]
    public void Duplicate_keys_are_all_named()
    {
        var safe = () => new[] { 1, 2, 11, 12, 13 }.ToDictionarySafe(number => number % 10, number => number, "Last digits occur more than once:");
        safe.Should().Throw<ArgumentException>().WithMessage("Last digits occur more than once:*- 1*- 2");
        new[] { 1, 2 }.ToDictionarySafe(number => number, number => number * 2, "x").Should().Equal(new Dictionary<int, int> { [1] = 2, [2] = 4 });
        var own = () => new[] { 1, 1 }.ToDictionary(number => number, number => number, comparer: null, (_, key) => new InvalidOperationException($"twice {key}"));
        own.Should().Throw<InvalidOperationException>().WithMessage("twice 1");
    }

    [Fact]
    public void A_lookup_can_be_changed()
    {
        var table = new LookupTable<string, int>(StringComparer.OrdinalIgnoreCase);
        table.Add("a", 1);
        table.Add("A", 2);
        table.AddRange("b", [3, 4]);
        table["c"] = [5];
        table["a"].Should().Equal(1, 2);
        table["none"].Should().BeEmpty();
        table.Count.Should().Be(3);
        table.Remove("a", 1);
        table.Remove("A", 2);
        table.Remove("none", 2);
        table.Contains("a").Should().BeFalse();
        table.Remove("c");
        table.AsReadOnly().Select(group => $"{group.Key}{group.Count()}").Should().Equal("b2");
        table.Clear();
        table.Should().BeEmpty();
    }

    [Fact]
    public void A_lookup_is_made_of_a_sequence()
    {
        var table = new[] { "a1", "a2", "b1" }.ToLookupTable(text => text[0], text => text[1]);
        table['a'].Should().Equal('1', '2');
        new[] { "a", "A" }.ToLookup(text => text).ToLookupTable(StringComparer.OrdinalIgnoreCase)["a"].Should().Equal("a", "A");
    }

    [Fact]
    public void Properties_become_a_dictionary() =>
        new { A = 1, B = "x" }.ToPropertyDictionary(property => property.Name, value => value?.ToString())
            .Should().Equal(new Dictionary<string, string?> { ["A"] = "1", ["B"] = "x" });
}
