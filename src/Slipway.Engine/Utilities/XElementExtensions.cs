using System.Xml.Linq;

namespace Nuke.Common.Utilities;

/// <summary>Reads attributes of XML elements.</summary>
public static class XElementExtensions
{
    /// <summary>The value of an attribute.</summary>
    /// <exception cref="ArgumentException">The element does not have it.</exception>
    public static string GetAttributeValue(this XElement element, string name) =>
        element.Attribute(name).NotNull($"Element '{element.Name}' has no attribute '{name}'").Value;
}
