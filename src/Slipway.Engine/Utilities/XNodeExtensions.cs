using System.Collections;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Nuke.Common.Utilities;

/// <summary>Finds elements and attributes by XPath.</summary>
public static class XNodeExtensions
{
    /// <summary>The texts of the elements that an XPath selects.</summary>
    /// <param name="node">Where to search.</param>
    /// <param name="query">The XPath.</param>
    /// <param name="namespaces">The prefixes that the XPath uses.</param>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<string> XPathSelectElementValues(this XNode node, string query, params (string prefix, string uri)[] namespaces) =>
        node.XPathSelectElements(query, namespaces).Select(element => element.Value);

    /// <summary>The values of the attributes that an XPath selects.</summary>
    /// <inheritdoc cref="XPathSelectElementValues" path="/param"/>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<string> XPathSelectAttributeValues(this XNode node, string query, params (string prefix, string uri)[] namespaces) =>
        node.XPathSelectAttributes(query, namespaces).Select(attribute => attribute.Value);

    /// <summary>The elements that an XPath selects.</summary>
    /// <inheritdoc cref="XPathSelectElementValues" path="/param"/>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<XElement> XPathSelectElements(this XNode node, string query, params (string prefix, string uri)[] namespaces) =>
        ((IEnumerable)Evaluate(node, query, namespaces)).Cast<XElement>();

    /// <summary>The attributes that an XPath selects.</summary>
    /// <inheritdoc cref="XPathSelectElementValues" path="/param"/>
    /// <exception cref="XPathException">The XPath is not well-formed.</exception>
    public static IEnumerable<XAttribute> XPathSelectAttributes(this XNode node, string query, params (string prefix, string uri)[] namespaces) =>
        ((IEnumerable)Evaluate(node, query, namespaces)).Cast<XAttribute>();

    /// <summary>What an XPath gives: a sequence of nodes, or a text, number or truth value.</summary>
    internal static object Evaluate(XNode node, string query, (string prefix, string uri)[] namespaces)
    {
        var resolver = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, uri) in namespaces)
        {
            resolver.AddNamespace(prefix, uri);
        }

        return node.XPathEvaluate(query, resolver);
    }
}
