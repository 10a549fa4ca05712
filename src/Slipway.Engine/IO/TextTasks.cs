using System.Text;

namespace Nuke.Common.IO;

/// <summary>Encodings of text files.</summary>
public static class TextTasks
{
    /// <summary>UTF-8 without a byte order mark; what is not well-formed is an error.</summary>
    public static UTF8Encoding UTF8NoBom => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
