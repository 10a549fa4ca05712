using System.Globalization;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Numbers and durations as people read them.</summary>
internal static class Words
{
    /// <summary>"1 step", "2 steps".</summary>
    public static string Count(int number, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"12.3 s".</summary>
    public static string Seconds(TimeSpan duration)
        => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");

    /// <summary>"a few seconds", "about a minute", "about 3 minutes".</summary>
    public static string About(TimeSpan duration) => duration.TotalSeconds switch
    {
        < 15 => "a few seconds",
        < 45 => "about half a minute",
        < 90 => "about a minute",
        var seconds => string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(seconds / 60):0} minutes"),
    };
}
