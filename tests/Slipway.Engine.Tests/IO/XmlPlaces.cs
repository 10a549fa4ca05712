using System.Text;
using System.Xml.Linq;
using Nuke.Common.IO;
using Nuke.Common.Utilities;
using static Nuke.Common.IO.XmlTasks;

namespace Slipway.Engine.Tests.IO;

public sealed class XmlPlaces : IDisposable
{
    private const string Project = "<Project xmlns=\"urn:x\">\r\n  <A v=\"1\">one</A>\r\n  <A v=\"2\">two</A>\r\n  <B />\r\n</Project>\r\n";

    private readonly TempFolder folder = new();

    private AbsolutePath File => (AbsolutePath)folder.Path / "a.xml";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Texts_and_values_are_read()
    {
        XmlPeekFromString(Project, "//x:A", ("x", "urn:x")).Should().Equal("one", "two");
        XmlPeekFromString(Project, "//x:A/@v", ("x", "urn:x")).Should().Equal("1", "2");
        XmlPeekFromString(Project, "count(//x:A)", ("x", "urn:x")).Should().Equal("2");
        XmlPeekFromString(Project, "string(//x:A)", ("x", "urn:x")).Should().Equal("one");
        XmlPeekElementsFromString(Project, "//x:B", ("x", "urn:x")).Should().ContainSingle();
        XmlPeekSingleFromString(Project, "//x:A[@v='2']", ("x", "urn:x")).Should().Be("two");
        XmlPeekSingleFromString(Project, "//none").Should().BeNull();
        var several = () => XmlPeekSingleFromString(Project, "//x:A", ("x", "urn:x"));
        several.Should().Throw<ArgumentException>().WithMessage("XPath '//x:A' must select at most one element or attribute, but selects 2");
    }

    [Fact]
    public void Nodes_are_selected()
    {
        var document = XDocument.Parse(Project);
        document.XPathSelectElementValues("//x:A", ("x", "urn:x")).Should().Equal("one", "two");
        document.XPathSelectAttributeValues("//x:A/@v", ("x", "urn:x")).Should().Equal("1", "2");
        document.XPathSelectElements("//x:B", ("x", "urn:x")).Should().ContainSingle();
        document.XPathSelectAttributes("//@v").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("//x:A[1]", ">one<", ">new &amp; better<")]
    [InlineData("//x:A[2]/@v", "\"2\"", "\"new &amp; better\"")]
    public void Setting_changes_nothing_else(string xpath, string old, string expected)
    {
        foreach (var text in new[] { Project, Project.Replace("\r", ""), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" + Project, Project.TrimEnd() })
        {
            File.WriteAllText(text, eofLineBreak: false);
            XmlPoke(File, xpath, "new & better", ("x", "urn:x"));
            Encoding.UTF8.GetString(File.ReadAllBytes()).Should().Be(text.Replace(old, expected));
        }
    }

    [Fact]
    public void A_byte_order_mark_stays_and_an_encoding_can_be_chosen()
    {
        File.WriteAllText("<a>ä</a>", new UTF8Encoding(true), eofLineBreak: false);
        XmlPoke(File, "/a", "ö");
        File.ReadAllBytes().Should().Equal([.. Encoding.UTF8.Preamble, .. "<a>ö</a>"u8]);
        XmlPoke(File, "/a", null, Encoding.Latin1);
        File.ReadAllBytes().Should().Equal("<a></a>"u8.ToArray());
        XmlPoke(File, "/a", true);
        XmlPeekSingle(File, "/a").Should().Be("true");
        XmlPeek(File, "/a").Should().Equal("true");
        XmlPeekElements(File, "/a").Should().ContainSingle();
    }

    [Theory]
    [InlineData("//none", 0)]
    [InlineData("//@v", 2)]
    public void Exactly_one_place_must_be_set(string xpath, int count)
    {
        File.WriteAllText(Project);
        var poke = () => XmlPoke(File, xpath, "x");
        poke.Should().Throw<ArgumentException>().WithMessage($"XPath '{xpath}' must select exactly one element or attribute in '{File}', but selects {count}");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var poke = () => XmlPoke(File, "/a", "x");
        var peek = () => XmlPeek(File, "/a");
        poke.Should().Throw<ArgumentException>().WithMessage("Expected file to exist: *a.xml*");
        peek.Should().Throw<ArgumentException>().WithMessage("Expected file to exist: *a.xml*");
    }
}
