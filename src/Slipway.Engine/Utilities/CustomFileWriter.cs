namespace Nuke.Common.Utilities;

/// <summary>Writes a file line by line, with indentation and comments.</summary>
/// <param name="streamWriter">Where the lines go.</param>
/// <param name="indentationFactor">The blanks of one level.</param>
/// <param name="commentPrefix">What begins a comment: <c>#</c>.</param>
public class CustomFileWriter(StreamWriter streamWriter, int indentationFactor, string commentPrefix)
{
    private int level;

    /// <summary>Writes a line at the current level; without a text an empty line.</summary>
    public void WriteLine(string? text = null)
        => streamWriter.WriteLine(string.IsNullOrEmpty(text) ? string.Empty : new string(' ', level * indentationFactor) + text);

    /// <summary>Writes a comment at the current level.</summary>
    public void WriteComment(string? text = null)
        => WriteLine(string.IsNullOrEmpty(text) ? commentPrefix : $"{commentPrefix} {text}");

    /// <summary>Lets something write itself.</summary>
    public void Write(Action<CustomFileWriter> writer) => writer(this);

    /// <summary>Goes one level deeper, until the result is disposed.</summary>
    public IDisposable Indent() => DelegateDisposable.CreateBracket(() => level++, () => level--);
}
