using System.Diagnostics;
using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>Times of one command, in seconds.</summary>
internal sealed class Measurement(string name)
{
    private readonly List<double> seconds = [];

    public string Name { get; } = name;

    /// <summary>The middle one: a single slow run does not move it.</summary>
    public double Median => seconds.Order().ElementAt(seconds.Count / 2);

    /// <summary>Runs something and adds its time.</summary>
    public async Task AddAsync(Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        seconds.Add(watch.Elapsed.TotalSeconds);
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Name,-44} {Median,8:0.000} s  ({seconds.Min():0.000} to {seconds.Max():0.000}, n={seconds.Count})");
}
