using Slipway.Benchmarks;

// Each benchmark prints ratios measured in one run. None of them is a test: a busy machine must not fail a build.
var benchmarks = new Dictionary<string, Func<Task>>(StringComparer.OrdinalIgnoreCase)
{
    ["startup"] = StartupBenchmark.RunAsync,
    ["image"] = ImageBenchmark.RunAsync,
};
var asked = args.Length == 0 ? [.. benchmarks.Keys] : args;
if (asked.FirstOrDefault(name => !benchmarks.ContainsKey(name)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"There is no benchmark '{unknown}'. Choose among {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

foreach (var name in asked)
{
    await benchmarks[name]();
}

return 0;
