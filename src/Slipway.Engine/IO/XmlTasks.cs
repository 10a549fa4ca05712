using System.Collections;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using System.Xml.XPath;
using Nuke.Common.Utilities;

namespace Nuke.Common.IO;

/// <summary>Reads and changes single places of XML files, found by XPath.</summary>
public static class XmlTasks
{
    /// <summary>The texts of the elements, or the values of the attributes, that an XPath selects.</summary>
    /// <param name="path">The file.</param>
    /// <param name="xpath">The XPath.</param>
    /// <param name="namespaces">The prefixes that the XPath uses.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<string> XmlPeek(string path, string xpath, params (string prefix, string uri)[] namespaces) =>
        Texts(Load(path), xpath, namespaces);

    /// <summary>The texts of the elements, or the values of the attributes, that an XPath selects.</summary>
    /// <param name="content">The XML text.</param>
    /// <param name="xpath">The XPath.</param>
    /// <param name="namespaces">The prefixes that the XPath uses.</param>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<string> XmlPeekFromString(string content, string xpath, params (string prefix, string uri)[] namespaces) =>
        Texts(XDocument.Parse(content), xpath, namespaces);

    /// <summary>The elements that an XPath selects.</summary>
    /// <inheritdoc cref="XmlPeek" path="/param"/>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<XElement> XmlPeekElements(string path, string xpath, params (string prefix, string uri)[] namespaces) =>
        [.. Load(path).XPathSelectElements(xpath, namespaces)];

    /// <summary>The elements that an XPath selects.</summary>
    /// <inheritdoc cref="XmlPeekFromString" path="/param"/>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<XElement> XmlPeekElementsFromString(string content, string xpath, params (string prefix, string uri)[] namespaces) =>
        [.. XDocument.Parse(content).XPathSelectElements(xpath, namespaces)];

    /// <summary>The text of the element, or the value of the attribute, that an XPath selects; null when there is none.</summary>
    /// <inheritdoc cref="XmlPeek" path="/param"/>
    /// <exception cref="ArgumentException">There is no such file, or the XPath selects more than one.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static string? XmlPeekSingle(string path, string xpath, params (string prefix, string uri)[] namespaces) =>
        Single(XmlPeek(path, xpath, namespaces), xpath);

    /// <summary>The text of the element, or the value of the attribute, that an XPath selects; null when there is none.</summary>
    /// <inheritdoc cref="XmlPeekFromString" path="/param"/>
    /// <exception cref="ArgumentException">The XPath selects more than one.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static string? XmlPeekSingleFromString(string content, string xpath, params (string prefix, string uri)[] namespaces) =>
        Single(XmlPeekFromString(content, xpath, namespaces), xpath);

    /// <summary>Sets the text of the element, or the value of the attribute, that an XPath selects. Everything else in the file stays as it is.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="xpath">The XPath.</param>
    /// <param name="value">The new value; nothing for null.</param>
    /// <param name="namespaces">The prefixes that the XPath uses.</param>
    /// <exception cref="ArgumentException">There is no such file, or the XPath does not select exactly one element or attribute.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static void XmlPoke(string path, string xpath, object? value, params (string prefix, string uri)[] namespaces) =>
        Poke(path, xpath, value, encoding: null, namespaces);

    /// <summary>Sets the text of the element, or the value of the attribute, that an XPath selects.</summary>
    /// <param name="path">The file.</param>
    /// <param name="xpath">The XPath.</param>
    /// <param name="value">The new value; nothing for null.</param>
    /// <param name="encoding">The encoding that the file is written in.</param>
    /// <param name="namespaces">The prefixes that the XPath uses.</param>
    /// <exception cref="ArgumentException">There is no such file, or the XPath does not select exactly one element or attribute.</exception>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static void XmlPoke(string path, string xpath, object? value, Encoding encoding, params (string prefix, string uri)[] namespaces) =>
        Poke(path, xpath, value, encoding, namespaces);

    private static void Poke(string path, string xpath, object? value, Encoding? encoding, (string prefix, string uri)[] namespaces)
    {
        Assert.FileExists(path);
        var file = XmlFile.Load(path);
        var selected = Nodes(file.Document, xpath, namespaces);
        Assert.True(
            selected.Count == 1,
            $"XPath '{xpath}' must select exactly one element or attribute in '{path}', but selects {selected.Count}");
        switch (selected[0])
        {
            case XElement element:
                element.SetValue(value ?? string.Empty);
                break;
            case XAttribute attribute:
                attribute.SetValue(value ?? string.Empty);
                break;
            default:
                throw new ArgumentException($"XPath '{xpath}' must select an element or an attribute, not a {selected[0].NodeType}", nameof(xpath));
        }

        if (!FileChange.IsOnlyPrinted("write", AbsolutePath.Parse(path)))
        {
            file.Save(path, encoding);
        }
    }

    private static XDocument Load(string path)
    {
        Assert.FileExists(path);
        return XDocument.Load(path);
    }

    private static List<string> Texts(XDocument document, string xpath, (string prefix, string uri)[] namespaces) =>
        XNodeExtensions.Evaluate(document, xpath, namespaces) switch
        {
            // A function such as count(…) or string(…) gives a value instead of nodes.
            string text => [text],
            bool truth => [truth ? "true" : "false"],
            double number => [number.ToString(CultureInfo.InvariantCulture)],
            IEnumerable nodes => [.. nodes.Cast<XObject>().Select(TextOf)],
            var other => throw new ArgumentException($"XPath '{xpath}' gives neither nodes nor a value, but {other}", nameof(xpath)),
        };

    private static List<XObject> Nodes(XDocument document, string xpath, (string prefix, string uri)[] namespaces) =>
        XNodeExtensions.Evaluate(document, xpath, namespaces) is IEnumerable nodes and not string ? [.. nodes.Cast<XObject>()] : [];

    private static string TextOf(XObject node) =>
        node switch
        {
            XElement element => element.Value,
            XAttribute attribute => attribute.Value,
            XText text => text.Value,
            _ => node.ToString() ?? string.Empty,
        };

    private static string? Single(IEnumerable<string> values, string xpath)
    {
        var list = values.ToList();
        Assert.True(list.Count <= 1, $"XPath '{xpath}' must select at most one element or attribute, but selects {list.Count}");
        return list.FirstOrDefault();
    }
}
