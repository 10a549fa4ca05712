using System.Text;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The encoding in which text is written. UTF-8 without a byte order mark by default; what cannot be encoded is an error.</summary>
    public static Encoding DefaultEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The system whose line breaks lines are written with. This system's by default.</summary>
    public static PlatformFamily? DefaultLineBreakType = EnvironmentInfo.Platform;

    /// <summary>Whether a text file that is written ends with a line break. Default: yes.</summary>
    public static bool DefaultEofLineBreak = true;

    /// <summary>Appends lines to a file; creates it and its directory when they are missing.</summary>
    public static AbsolutePath AppendAllLines(this AbsolutePath path, IEnumerable<string> lines, Encoding? encoding = null) =>
        Write("append lines to", path, () => File.AppendAllLines(path, lines, encoding ?? DefaultEncoding));

    /// <summary>Appends lines to a file; creates it and its directory when they are missing.</summary>
    public static AbsolutePath AppendAllLines(this AbsolutePath path, string[] lines, Encoding? encoding = null) =>
        path.AppendAllLines((IEnumerable<string>)lines, encoding);

    /// <summary>Appends a text to a file; creates it and its directory when they are missing.</summary>
    public static AbsolutePath AppendAllText(this AbsolutePath path, string content, Encoding? encoding = null) =>
        Write("append text to", path, () => File.AppendAllText(path, content, encoding ?? DefaultEncoding));

    /// <summary>Writes lines to a file; creates its directory when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lines">The lines, without line breaks.</param>
    /// <param name="encoding">The encoding; <see cref="DefaultEncoding"/> by default.</param>
    /// <param name="platformFamily">The system whose line breaks are used; <see cref="DefaultLineBreakType"/> by default.</param>
    /// <param name="eofLineBreak">Whether the last line ends with a line break; <see cref="DefaultEofLineBreak"/> by default.</param>
    public static AbsolutePath WriteAllLines(
        this AbsolutePath path,
        IEnumerable<string> lines,
        Encoding? encoding = null,
        PlatformFamily? platformFamily = null,
        bool? eofLineBreak = null)
    {
        var lineBreak = LineBreak(platformFamily ?? DefaultLineBreakType);
        var content = string.Join(lineBreak, lines) + (eofLineBreak ?? DefaultEofLineBreak ? lineBreak : string.Empty);
        return Write("write", path, () => File.WriteAllText(path, content, encoding ?? DefaultEncoding));
    }

    /// <summary>Writes lines to a file; creates its directory when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lines">The lines, without line breaks.</param>
    /// <param name="encoding">The encoding; <see cref="DefaultEncoding"/> by default.</param>
    /// <param name="platformFamily">The system whose line breaks are used; <see cref="DefaultLineBreakType"/> by default.</param>
    /// <param name="eofLineBreak">Whether the last line ends with a line break; <see cref="DefaultEofLineBreak"/> by default.</param>
    public static AbsolutePath WriteAllLines(
        this AbsolutePath path,
        string[] lines,
        Encoding? encoding = null,
        PlatformFamily? platformFamily = null,
        bool? eofLineBreak = null) =>
        path.WriteAllLines((IEnumerable<string>)lines, encoding, platformFamily, eofLineBreak);

    /// <summary>Writes a text to a file; creates its directory when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The text.</param>
    /// <param name="encoding">The encoding; <see cref="DefaultEncoding"/> by default.</param>
    /// <param name="eofLineBreak">
    /// Whether the text ends with exactly one line break, whatever it ended with; of the kind that the text has. <see cref="DefaultEofLineBreak"/>
    /// by default; false writes the text as it is.
    /// </param>
    public static AbsolutePath WriteAllText(this AbsolutePath path, string content, Encoding? encoding = null, bool? eofLineBreak = null)
    {
        var text = eofLineBreak ?? DefaultEofLineBreak
            ? content.TrimEnd('\r', '\n') + (content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n")
            : content;
        return Write("write", path, () => File.WriteAllText(path, text, encoding ?? DefaultEncoding));
    }

    /// <summary>Writes bytes to a file; creates its directory when it is missing.</summary>
    public static AbsolutePath WriteAllBytes(this AbsolutePath path, byte[] bytes) =>
        Write("write", path, () => File.WriteAllBytes(path, bytes));

    /// <summary>A file's text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding when the file has no byte order mark; UTF-8 by default.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string ReadAllText(this AbsolutePath path, Encoding? encoding = null)
    {
        Assert.FileExists(path);
        return File.ReadAllText(path, encoding ?? Encoding.UTF8);
    }

    /// <summary>A file's lines, without line breaks.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding when the file has no byte order mark; UTF-8 by default.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string[] ReadAllLines(this AbsolutePath path, Encoding? encoding = null)
    {
        Assert.FileExists(path);
        return File.ReadAllLines(path, encoding ?? Encoding.UTF8);
    }

    /// <summary>A file's bytes.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static byte[] ReadAllBytes(this AbsolutePath path)
    {
        Assert.FileExists(path);
        return File.ReadAllBytes(path);
    }

    /// <summary>Reads a file's text and writes back what the function makes of it.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static AbsolutePath UpdateText(this AbsolutePath path, Func<string, string> update, Encoding? encoding = null) =>
        path.WriteAllText(update(path.ReadAllText(encoding)), encoding);

    private static string LineBreak(PlatformFamily? family) =>
        family switch
        {
            PlatformFamily.Windows => "\r\n",
            PlatformFamily.Linux or PlatformFamily.OSX => "\n",
            _ => Environment.NewLine,
        };

    private static AbsolutePath Write(string verb, AbsolutePath path, Action write)
    {
        if (!FileChange.IsOnlyPrinted(verb, path))
        {
            path.Parent?.CreateDirectory();
            write();
        }

        return path;
    }
}
