using Nuke.Common;
using YamlDotNet.Serialization;

namespace Slipway.Engine.Tests.CI;

/// <summary>A generated workflow, read back by YamlDotNet.</summary>
internal sealed class Workflow(string text)
{
    private readonly object root = new DeserializerBuilder().Build().Deserialize(new StringReader(text))!;

    public string Text { get; } = text;

    /// <summary>Generates the workflow of a build.</summary>
    public static Workflow Of<T>(string name, Action<BuildRun>? prepare = null)
        where T : NukeBuild, new()
    {
        using var run = new BuildRun();
        prepare?.Invoke(run);
        run.Run<T>("--generate-ci");
        run.ExitCode.Should().Be(0, run.Output + run.Error);
        return new Workflow(File.ReadAllText(Path.Combine(run.Root, ".github", "workflows", $"{name}.yml")));
    }

    /// <summary>A node by its keys and indices; null when there is none.</summary>
    public object? Find(params object[] path)
    {
        var node = root;
        foreach (var part in path)
        {
            node = (node, part) switch
            {
                (IDictionary<object, object> map, string key) => map.TryGetValue(key, out var value) ? value : null,
                (IList<object> list, int index) => index < list.Count ? list[index] : null,
                _ => null,
            };
        }

        return node;
    }

    public IReadOnlyList<string> Keys(params object[] path) => [.. ((IDictionary<object, object>)Find(path)!).Keys.Cast<string>()];

    public IReadOnlyList<IDictionary<object, object>> Steps(string job)
        => [.. ((IList<object>)Find("jobs", job, "steps")!).Cast<IDictionary<object, object>>()];

    public IEnumerable<IDictionary<object, object>> AllSteps() => Keys("jobs").SelectMany(Steps);
}
