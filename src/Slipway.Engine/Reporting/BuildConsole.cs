using Nuke.Common.Utilities;

namespace Nuke.Common.Reporting;

/// <summary>What the engine writes to: plain text, with colours only where a person looks at them.</summary>
internal sealed class BuildConsole(Func<TextWriter> output, Func<TextWriter> error, bool hasColors, bool hasUnicode)
{
    private readonly Lock gate = new();

    /// <summary>What no line may show.</summary>
    public SecretRedactor Secrets { get; init; } = new();

    /// <summary>Whether colour codes are written.</summary>
    public bool HasColors { get; } = hasColors;

    /// <summary>Whether more than ASCII can be shown.</summary>
    public bool HasUnicode { get; } = hasUnicode;

    /// <summary>The process's own output. Colours unless NO_COLOR is set, the output is no terminal, or the terminal is a dumb one.</summary>
    public static BuildConsole ForProcess(SecretRedactor secrets)
    {
        var term = Environment.GetEnvironmentVariable("TERM");
        var colors = !System.Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && term != "dumb";
        return new BuildConsole(() => System.Console.Out, () => System.Console.Error, colors, CanShowUnicode()) { Secrets = secrets };
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string text = "")
    {
        lock (gate)
        {
            output().WriteLine(Secrets.Redact(text));
        }
    }

    /// <summary>Writes a line to standard error.</summary>
    public void WriteError(string text)
    {
        lock (gate)
        {
            output().Flush();
            error().WriteLine(Secrets.Redact(text));
        }
    }

    /// <summary>Text in a colour, where there are colours.</summary>
    public string Paint(TextStyle style, string text)
        => HasColors && style != TextStyle.Plain ? $"\e[{(int)style}m{text}\e[0m" : text;

    /// <summary>A text line, or its ASCII stand-in.</summary>
    public string Pick(string unicode, string ascii) => HasUnicode ? unicode : ascii;

    private static bool CanShowUnicode()
    {
        if (OperatingSystem.IsWindows())
        {
            return System.Console.OutputEncoding.CodePage == 65001;
        }

        foreach (var variable in (ReadOnlySpan<string>)["LC_ALL", "LC_CTYPE", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
            {
                return value.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
                    || value.Contains("utf8", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
