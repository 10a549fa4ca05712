using Nuke.Common.Tooling;
using Serilog.Events;

namespace Slipway.Engine.Tests.Tooling;

[PathTool(Executable = "sh")]
[LogLevelPattern(LogEventLevel.Warning, "^warning")]
public class SampleTasks : ToolTasks, IRequirePathTool
{
    public static IReadOnlyCollection<Output> Sample(SampleSettings? options = null) => new SampleTasks().Run(options);

    public static IReadOnlyCollection<Output> Sample(Configure<SampleSettings> configurator) => new SampleTasks().Run(configurator(new SampleSettings()));

    public static IEnumerable<(SampleSettings Settings, IReadOnlyCollection<Output> Output)> Sample(
        CombinatorialConfigure<SampleSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false)
        => configurator.Invoke(Sample, degreeOfParallelism, completeOnFailure);

    public static IReadOnlyCollection<Output> Raw(ArgumentStringHandler arguments) => new SampleTasks().Run(arguments);

    public static (SampleResult Result, IReadOnlyCollection<Output> Output) Parsed(SampleSettings options)
        => new SampleTasks().Run<SampleSettings, SampleResult>(options);

    public string Path => GetToolPathInternal();

    public void Use(string path) => SetToolPath(path);
}
