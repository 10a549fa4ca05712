using System.Globalization;

namespace Slipway.Docker.LiveReload.Output;

/// <summary>Shows durations.</summary>
internal static class Durations
{
    /// <summary>"420 ms", or "1.24 s".</summary>
    public static string Show(TimeSpan duration) => duration < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.00} s");
}
