using System.Xml.Linq;
using System.Xml.Serialization;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

/// <summary>Reads and writes XML.</summary>
public static class XmlExtensions
{
    /// <summary>The object as XML text, by the rules of <see cref="XmlSerializer"/>.</summary>
    public static string ToXml<T>(this T obj, SaveOptions options = SaveOptions.None)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            new XmlSerializer(typeof(T)).Serialize(writer, obj);
        }

        return document.ToString(options);
    }

    /// <summary>The object that an XML text describes, by the rules of <see cref="XmlSerializer"/>.</summary>
    /// <exception cref="System.Xml.XmlException">The text is not well-formed.</exception>
    /// <exception cref="InvalidOperationException">It does not fit the type.</exception>
    public static T GetXml<T>(this string content, LoadOptions options = LoadOptions.PreserveWhitespace)
    {
        using var reader = XDocument.Parse(content, options).Root.NotNull().CreateReader();
        return (T)new XmlSerializer(typeof(T)).Deserialize(reader)!;
    }

    /// <summary>Writes the document to a file, with its declaration if it has one.</summary>
    public static AbsolutePath WriteXml(this AbsolutePath path, XDocument obj, SaveOptions options = SaveOptions.None)
    {
        // A document that kept its white space has the line break after the declaration already.
        var separator = obj.FirstNode is XText ? string.Empty : Environment.NewLine;
        return path.WriteAllText(obj.Declaration is { } declaration ? declaration + separator + obj.ToString(options) : obj.ToString(options));
    }

    /// <summary>Writes the object as XML to a file.</summary>
    public static AbsolutePath WriteXml<T>(this AbsolutePath path, T obj, SaveOptions options = SaveOptions.None) => path.WriteAllText(obj.ToXml(options));

    /// <summary>The document in a file.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="System.Xml.XmlException">Its text is not well-formed.</exception>
    public static XDocument ReadXml(this AbsolutePath path, LoadOptions options = LoadOptions.PreserveWhitespace)
    {
        Assert.FileExists(path);
        return XDocument.Load(path, options);
    }

    /// <summary>The object that an XML file describes.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="System.Xml.XmlException">Its text is not well-formed.</exception>
    /// <exception cref="InvalidOperationException">It does not fit the type.</exception>
    public static T ReadXml<T>(this AbsolutePath path, LoadOptions options = LoadOptions.PreserveWhitespace) => path.ReadAllText().GetXml<T>(options);

    /// <summary>Reads an object from an XML file, changes it, and writes it back.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="System.Xml.XmlException">Its text is not well-formed.</exception>
    /// <exception cref="InvalidOperationException">It does not fit the type.</exception>
    public static AbsolutePath UpdateXml<T>(
        this AbsolutePath path,
        Action<T> update,
        LoadOptions loadOptions = LoadOptions.PreserveWhitespace,
        SaveOptions saveOptions = SaveOptions.None)
    {
        var obj = path.ReadXml<T>(loadOptions);
        update(obj);
        return path.WriteXml(obj, saveOptions);
    }

    /// <summary>Reads a document from a file, changes it, and writes it back.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="System.Xml.XmlException">Its text is not well-formed.</exception>
    public static AbsolutePath UpdateXml(
        this AbsolutePath path,
        Action<XDocument> update,
        LoadOptions loadOptions = LoadOptions.PreserveWhitespace,
        SaveOptions saveOptions = SaveOptions.None)
    {
        var document = path.ReadXml(loadOptions);
        update(document);
        return path.WriteXml(document, saveOptions);
    }
}
