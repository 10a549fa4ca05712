using System.Globalization;

namespace Nuke.Common.Reporting;

/// <summary>How times are written: <c>0.4 s</c>, <c>12 s</c>, <c>3:05 min</c>.</summary>
internal static class Durations
{
    public static string Format(TimeSpan duration)
    {
        if (duration < TimeSpan.FromSeconds(10))
        {
            return duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
        }

        return duration < TimeSpan.FromMinutes(1)
            ? duration.TotalSeconds.ToString("0", CultureInfo.InvariantCulture) + " s"
            : $"{(int)duration.TotalMinutes}:{duration.Seconds:00} min";
    }
}
