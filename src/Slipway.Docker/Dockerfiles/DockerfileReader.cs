using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>Reads instructions from lines: directives, comments, continuation lines and documents, as BuildKit's parser does.</summary>
internal sealed class DockerfileReader
{
    private const int MaxLine = 64 * 1024;
    private readonly string path;
    private readonly string[] lines;
    private readonly HashSet<string> directives = [];
    private bool directivesDone;
    private int next;

    public DockerfileReader(string content, string path)
    {
        this.path = path;
        lines = content.TrimStart('\uFEFF').Split('\n');
        lines = lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The escape character.</summary>
    public char Escape { get; private set; } = '\\';

    /// <summary>All instructions; at least one.</summary>
    public List<DockerfileInstruction> Read()
    {
        var instructions = new List<DockerfileInstruction>();
        while (TakeLine() is { } line)
        {
            line = line.TrimStart();
            Directive(line);
            if (line.Length > 0 && line[0] != '#')
            {
                instructions.Add(Instruction(line));
            }
        }

        return instructions.Count > 0 ? instructions : throw new DockerfileException(path, Math.Max(next, 1), "the file has no instructions.");
    }

    private DockerfileInstruction Instruction(string line)
    {
        var start = next;
        var text = new StringBuilder();
        while (TryTrimContinuation(ref line))
        {
            text.Append(line);
            if (TakeContinuation() is not { } more)
            {
                line = "";
                break;
            }

            line = more;
        }

        text.Append(line);
        var instruction = InstructionReader.Read(text.ToString(), start, next, path);
        var documents = HeredocReader.Find(instruction, text.ToString()).ConvertAll(document => ReadDocument(document, start));
        return instruction with { EndLine = next, Heredocs = documents };
    }

    /// <summary>The next line that continues an instruction: comments and empty lines in between do not count.</summary>
    private string? TakeContinuation()
    {
        while (TakeLine() is { } line)
        {
            if (line.AsSpan().TrimStart() is not [] and not ['#', ..])
            {
                return line;
            }
        }

        return null;
    }

    private Heredoc ReadDocument(Heredoc document, int start)
    {
        var content = new StringBuilder();
        while (TakeLine() is { } line)
        {
            if ((document.StripsTabs ? line.TrimStart('\t') : line) == document.Name)
            {
                return document with { Content = content.ToString() };
            }

            content.Append(line).Append('\n');
        }

        throw new DockerfileException(path, start, $"the document <<{document.Name} has no end. Put a line that is only {document.Name} behind it.");
    }

    /// <summary>Removes the escape character at the end of a line, unless another one stands before it.</summary>
    private bool TryTrimContinuation(ref string line)
    {
        var trimmed = line.AsSpan().TrimEnd(" \t");
        if (trimmed.IsEmpty || trimmed[^1] != Escape || (trimmed.Length > 1 && trimmed[^2] == Escape))
        {
            return false;
        }

        line = trimmed[..^1].ToString();
        return true;
    }

    /// <summary><c># escape=`</c>, <c># syntax=…</c> and <c># check=…</c> count only before anything else.</summary>
    private void Directive(string line)
    {
        var equals = directivesDone || !line.StartsWith('#') ? -1 : line.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? "" : line[1..equals].Trim().ToLowerInvariant();
        var value = line[(equals + 1)..].Trim();
        if (value.Length == 0 || name is not ("escape" or "syntax" or "check"))
        {
            directivesDone = true;
            return;
        }

        if (!directives.Add(name))
        {
            throw new DockerfileException(path, next, $"the directive '# {name}=' stands here a second time. Keep one of them.");
        }

        if (name == "escape")
        {
            Escape = value is "\\" or "`"
                ? value[0]
                : throw new DockerfileException(path, next, "'# escape=' takes \\ or `.");
        }
    }

    private string? TakeLine()
    {
        if (next >= lines.Length)
        {
            return null;
        }

        var line = lines[next++];
        if (Encoding.UTF8.GetByteCount(line) >= MaxLine)
        {
            throw new DockerfileException(path, next, $"the line is longer than {MaxLine - 1} bytes. Split it with continuation lines.");
        }

        return line.TrimEnd('\r');
    }
}
