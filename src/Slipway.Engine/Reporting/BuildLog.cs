using System.Globalization;
using Nuke.Common.Execution;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace Nuke.Common.Reporting;

/// <summary>Shows what the build logs through Serilog, and remembers warnings and errors for the end.</summary>
internal sealed class BuildLog(BuildConsole console) : ILogEventSink
{
    private MessageTemplateTextFormatter? formatter;
    private readonly Lock gate = new();
    private readonly List<(LogEventLevel Level, string Target, string Text)> problems = [];

    /// <summary>The lowest level that is shown.</summary>
    public LoggingLevelSwitch LevelSwitch { get; } = new(LogEventLevel.Debug);

    /// <summary>Whether each message begins with the time.</summary>
    public bool ShowsTimestamps { get; set; } = true;

    /// <summary>The target whose messages come now.</summary>
    public AsyncLocal<string?> Target { get; } = new();

    /// <summary>Warnings and errors so far.</summary>
    public IReadOnlyList<(LogEventLevel Level, string Target, string Text)> Problems
    {
        get
        {
            lock (gate)
            {
                return [.. problems];
            }
        }
    }

    /// <summary>Makes <c>Serilog.Log</c> write to the log of whichever build runs in the current flow of control.</summary>
    public static void Install() => Log.Logger = new AmbientLogger();

    /// <summary>The Serilog level for a verbosity.</summary>
    public static LogEventLevel ToLevel(Verbosity verbosity) => verbosity switch
    {
        Verbosity.Verbose => LogEventLevel.Verbose,
        Verbosity.Minimal => LogEventLevel.Warning,
        Verbosity.Quiet => LogEventLevel.Error,
        _ => LogEventLevel.Debug,
    };

    /// <inheritdoc />
    public void Emit(LogEvent logEvent)
    {
        if (logEvent.Level < LevelSwitch.MinimumLevel)
        {
            return;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        formatter ??= new MessageTemplateTextFormatter("{Message:l}", CultureInfo.InvariantCulture);
        formatter.Format(logEvent, writer);
        var text = writer.ToString();
        if (logEvent.Exception is { } exception)
        {
            text = string.IsNullOrEmpty(text) ? ErrorText.Of(exception) : $"{text}{Environment.NewLine}{ErrorText.Of(exception)}";
        }

        // A command for the host that a program has written: it has to stand alone on its line.
        if (BuildSession.Current.Host.FilterMessage(text))
        {
            return;
        }

        if (logEvent.Level >= LogEventLevel.Warning)
        {
            lock (gate)
            {
                problems.Add((logEvent.Level, Target.Value ?? string.Empty, text));
            }
        }

        if (logEvent.Level == LogEventLevel.Warning)
        {
            BuildSession.Current.Host.ReportWarning(text);
        }
        else if (logEvent.Level > LogEventLevel.Warning)
        {
            BuildSession.Current.Host.ReportError(text);
        }

        var (tag, style) = logEvent.Level switch
        {
            LogEventLevel.Verbose => ("VRB", TextStyle.Dim),
            LogEventLevel.Debug => ("DBG", TextStyle.Plain),
            LogEventLevel.Information => ("INF", TextStyle.Cyan),
            LogEventLevel.Warning => ("WRN", TextStyle.Yellow),
            _ => ("ERR", TextStyle.Red),
        };
        var time = ShowsTimestamps ? console.Paint(TextStyle.Dim, logEvent.Timestamp.ToString("HH:mm:ss ", CultureInfo.InvariantCulture)) : string.Empty;
        console.WriteLine($"{time}{console.Paint(style, $"[{tag}]")} {(style is TextStyle.Yellow or TextStyle.Red ? console.Paint(style, text) : text)}");
    }

    /// <summary>Everything else that a logger does is Serilog's default; its pipeline is only built when something is logged.</summary>
    private sealed class AmbientLogger : ILogger
    {
        public void Write(LogEvent logEvent) => BuildSession.Current.Log.Emit(logEvent);
    }
}
