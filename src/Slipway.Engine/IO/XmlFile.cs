using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Nuke.Common.IO;

/// <summary>An XML file that is written back as it was but for what changed: line breaks, byte order mark, declaration, white space.</summary>
internal sealed class XmlFile
{
    private readonly bool hasByteOrderMark;
    private readonly bool hasWindowsLineBreaks;
    private readonly string end;

    private XmlFile(XDocument document, byte[] bytes)
    {
        Document = document;
        hasByteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        hasWindowsLineBreaks = bytes.AsSpan().IndexOf("\r\n"u8) >= 0;

        // The reader drops the line break after the last element.
        end = document.LastNode is XText ? string.Empty
            : bytes.AsSpan().EndsWith("\r\n"u8) ? "\r\n"
            : bytes.AsSpan().EndsWith("\n"u8) ? "\n"
            : string.Empty;
    }

    /// <summary>The document, with its white space.</summary>
    public XDocument Document { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XmlFile Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var stream = new MemoryStream(bytes);
        return new XmlFile(XDocument.Load(stream, LoadOptions.PreserveWhitespace), bytes);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="encoding">The encoding; UTF-8 by default, with a byte order mark if the file had one.</param>
    public void Save(string path, Encoding? encoding)
    {
        encoding ??= new UTF8Encoding(hasByteOrderMark);
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = Document.Declaration is null,
            Encoding = encoding,
            NewLineChars = hasWindowsLineBreaks ? "\r\n" : "\n",
            NewLineHandling = NewLineHandling.Replace,
        };

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
        {
            Document.Save(writer);
        }

        stream.Write(encoding.GetBytes(end));
        File.WriteAllBytes(path, stream.ToArray());
    }
}
