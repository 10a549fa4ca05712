using Newtonsoft.Json.Linq;
using Nuke.Common.IO;
using Nuke.Common.Utilities;
using Nuke.Utilities.Text.Yaml;

namespace Slipway.Engine.Tests.Utilities;

public sealed class Serialization : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Json_is_written_and_read()
    {
        var data = Data.Sample();
        data.ToJson().GetJson<Data>().Should().BeEquivalentTo(data);
        var file = (Root / "new" / "data.json").WriteJson(data);
        file.ReadJson<Data>().Should().BeEquivalentTo(data);
        file.UpdateJson<Data>(read => read.Number = 6).Should().Be(file);
        file.UpdateJson(json => json["Boolean"] = false);
        file.ReadJson().GetPropertyValue<int>("Number").Should().Be(6);
        file.ReadJson<Data>().Boolean.Should().BeFalse();
    }

    [Fact]
    public void Json_properties_are_read()
    {
        var json = """{ "a": { "b": "c" }, "list": [ { "x": 1 }, { "x": 2 } ] }""".GetJson();
        json.GetPropertyValue("a").GetPropertyStringValue("b").Should().Be("c");
        json.GetChildren("list").Select(item => item.GetPropertyValue<int>("x")).Should().Equal(1, 2);
        json.GetPropertyValueOrNull<string>("none").Should().BeNull();
        var missing = () => json.GetPropertyStringValue("none");
        missing.Should().Throw<ArgumentException>().WithMessage("Property 'none' not found");
        new { A = 1 }.ToJObject().Should().BeEquivalentTo(new JObject { ["A"] = 1 });
    }

    [Fact]
    public void Yaml_is_written_and_read()
    {
        var data = Data.Sample();
        data.ToYaml().Should().Contain("text: sample");
        data.ToYaml().GetYaml<Data>().Should().BeEquivalentTo(data);
        var file = (Root / "new" / "data.yml").WriteYaml(data);
        file.UpdateYaml<Data>(read => read.Number = 6);
        file.ReadYaml<Data>().Number.Should().Be(6);
    }

    [Fact]
    public void Xml_is_written_and_read()
    {
        var data = Data.Sample();
        data.ToXml().GetXml<Data>().Should().BeEquivalentTo(data);
        var file = (Root / "new" / "data.xml").WriteXml(data);
        file.UpdateXml<Data>(read => read.Number = 6);
        file.ReadXml<Data>().Number.Should().Be(6);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- c -->\n<a>\n  <b x=\"1\" />\n</a>\n")]
    [InlineData("<a>\n  <b x=\"1\" />\n</a>\n")]
    public void Updating_a_document_keeps_declaration_and_white_space(string text)
    {
        var file = (Root / "data.xml").WriteAllText(text);
        file.UpdateXml(document => document.Root!.Element("b")!.SetAttributeValue("x", "2"));
        file.ReadAllText().Should().Be(text.Replace("\"1\" /", "\"2\" /"));
        file.ReadXml().Root!.Element("b")!.GetAttributeValue("x").Should().Be("2");
    }

    [Fact]
    public void A_missing_attribute_is_named()
    {
        var read = () => new System.Xml.Linq.XElement("a").GetAttributeValue("b");
        read.Should().Throw<ArgumentException>().WithMessage("Element 'a' has no attribute 'b'");
    }

    public sealed class Data
    {
        public string? Text { get; set; }

        public int Number { get; set; }

        public bool Boolean { get; set; }

        public Data? Nested { get; set; }

        internal static Data Sample() => new() { Text = "sample", Number = 5, Boolean = true, Nested = new Data { Number = 1 } };
    }
}
