using System.Globalization;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Output;

/// <summary>Shows one line per event, as the tables <c>[log]</c>, <c>[color]</c> and <c>[screen]</c> say. What programs write is shown unchanged.</summary>
public sealed class ConsoleLiveReloadOutput : ILiveReloadOutput
{
    private readonly LiveReloadConfiguration configuration;
    private readonly TextWriter writer;
    private readonly ConsoleOutputOptions options;
    private readonly TimeProvider time;
    private readonly bool colored;
    private readonly Lock gate = new();

    /// <summary>Makes an output; <see cref="MiscSettings.StartupBanner"/> is shown at the first event.</summary>
    public ConsoleLiveReloadOutput(LiveReloadConfiguration configuration, TextWriter writer, ConsoleOutputOptions options, TimeProvider? time = null)
    {
        this.configuration = configuration;
        this.writer = writer;
        this.options = options;
        this.time = time ?? TimeProvider.System;
        colored = !options.NoColor && configuration.Color.Mode switch
        {
            "always" => true,
            "never" => false,
            _ => options.IsTerminal,
        };
    }

    /// <inheritdoc/>
    public void Write(LiveReloadEvent occurrence)
    {
        lock (gate)
        {
            Prepare(occurrence);
            if (IsShown(occurrence))
            {
                writer.WriteLine(Render(occurrence));
                writer.Flush();
            }
        }
    }

    private static string CodeOf(string color)
        => color.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"\e[{30 + ColorSettings.Names.ToList().IndexOf(color)}m");

    private static string TagOf(LiveReloadSource source) => source switch
    {
        LiveReloadSource.Main => "main   ",
        LiveReloadSource.Watcher => "watch  ",
        LiveReloadSource.Build => "build  ",
        LiveReloadSource.Runner => "run    ",
        _ => string.Empty,
    };

    private string ColorOf(LiveReloadSource source) => source switch
    {
        LiveReloadSource.Main => configuration.Color.Main,
        LiveReloadSource.Watcher => configuration.Color.Watcher,
        LiveReloadSource.Build => configuration.Color.Build,
        LiveReloadSource.Runner => configuration.Color.Runner,
        _ => configuration.Color.App,
    };

    private bool IsShown(LiveReloadEvent occurrence)
    {
        if (occurrence.IsOutput || occurrence.IsError)
        {
            return true;
        }

        if (occurrence.Kind == LiveReloadEventKind.Started && configuration.Misc.StartupBanner is { Length: 0 })
        {
            return false;
        }

        return !configuration.Log.Silent && (!configuration.Log.MainOnly || occurrence.Source == LiveReloadSource.Main);
    }

    /// <summary>What an event does to the terminal besides its line.</summary>
    private void Prepare(LiveReloadEvent occurrence)
    {
        if (occurrence.Kind == LiveReloadEventKind.Started && configuration.Misc.StartupBanner is { Length: > 0 } banner && !configuration.Log.Silent)
        {
            writer.WriteLine(banner);
        }

        if (!options.IsTerminal)
        {
            return;
        }

        if (occurrence.Kind == LiveReloadEventKind.BuildStarted && configuration.Screen.ClearOnRebuild)
        {
            writer.Write(configuration.Screen.KeepScroll ? "\e[H\e[2J" : "\e[H\e[2J\e[3J");
        }

        if (options.Bell && occurrence.IsError && !occurrence.IsOutput)
        {
            writer.Write('\a');
        }

        if (options.Title && StateOf(occurrence.Kind) is { } state)
        {
            writer.Write($"\e]2;{state}\a");
        }
    }

    private static string? StateOf(LiveReloadEventKind kind) => kind switch
    {
        LiveReloadEventKind.BuildStarted => "building",
        LiveReloadEventKind.BuildFailed => "build failed",
        LiveReloadEventKind.AppStarted => "running",
        LiveReloadEventKind.AppExited => "ended",
        LiveReloadEventKind.Stopped => string.Empty,
        _ => null,
    };

    private string Render(LiveReloadEvent occurrence)
    {
        if (occurrence.IsOutput)
        {
            return RenderOutput(occurrence);
        }

        var now = configuration.Log.Time ? time.GetLocalNow().ToString("[HH:mm:ss] ", CultureInfo.InvariantCulture) : string.Empty;
        var text = $"{now}{TagOf(occurrence.Source)}{Escape.Controls(occurrence.Text)}";
        var code = !colored ? string.Empty : occurrence.IsError ? CodeOf("red") : CodeOf(ColorOf(occurrence.Source));
        return code.Length == 0 ? text : $"{code}{text}\e[0m";
    }

    private string RenderOutput(LiveReloadEvent occurrence)
    {
        if (occurrence.Kind != LiveReloadEventKind.AppOutput)
        {
            return colored && options.IsTerminal ? PathLinks.Add(occurrence.Text, configuration.WorkingDirectory, configuration.Root) : occurrence.Text;
        }

        var code = colored ? CodeOf(configuration.Color.App) : string.Empty;
        return code.Length == 0 ? occurrence.Text : $"{code}{occurrence.Text}\e[0m";
    }
}
