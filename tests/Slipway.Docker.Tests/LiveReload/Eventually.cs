using System.Diagnostics;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>Waits for a condition instead of for a time: a busy machine makes a test slow, never red.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static async Task Holds(Func<bool> condition, Func<string> describe)
    {
        for (var watch = Stopwatch.StartNew(); !condition();)
        {
            if (watch.Elapsed > Limit)
            {
                throw new TimeoutException(describe());
            }

            await Task.Delay(10);
        }
    }
}
