using Slipway.Docker.Context;
using Slipway.Docker.Dockerfiles;

namespace Slipway.Tool.Contexts;

/// <summary>Carries out <c>slipway context</c>: find the files, scan, write.</summary>
internal static class ContextRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(ContextArguments arguments, TextWriter output)
    {
        var folder = ContextFiles.Folder(arguments.Folder);
        var dockerfilePath = ContextFiles.Dockerfile(arguments);
        var explain = arguments.Explain is { } path ? ContextFiles.PathInContext(folder, path) : null;
        var contexts = ContextFiles.NamedContexts(arguments.NamedContexts);
        var dockerfile = dockerfilePath is null ? null : ContextFiles.Read(dockerfilePath);
        var sources = dockerfile is null ? null : SourceFinder.Find(dockerfile, Options(arguments, contexts));
        var location = IgnoreFileLocator.Find(folder, dockerfilePath == ContextFiles.StandardInput ? null : dockerfilePath);
        var result = new ContextResult(dockerfilePath, location, Scan(folder, location, sources, name: null, arguments.Top))
        {
            NamedContexts =
            [
                .. contexts.Select(context =>
                {
                    var own = IgnoreFileLocator.FindForNamedContext(context.Value);
                    return new NamedContextResult(context.Key, own, Scan(context.Value, own, sources, context.Key, arguments.Top));
                }),
            ],
        };
        var explanation = explain is null ? null : result.Report.Explain(explain);
        if (arguments.Json)
        {
            ContextJson.Write(result, explanation, output);
        }
        else if (explanation is not null)
        {
            ExplanationText.Write(result, explanation, Exists(folder, explanation.Path), output);
        }
        else
        {
            ContextText.Write(result, output);
        }

        return ExitCodes.Success;
    }

    private static ContextReport Scan(string folder, IgnoreFileLocation? location, IReadOnlyList<DockerfileSource>? sources, string? name, int top)
        => ContextScanner.Scan(new ContextScanOptions
        {
            Root = folder,
            IgnoreFile = IgnoreFileLocator.Load(location),
            Sources = sources?.Where(source => source.Context == name).ToList(),
            Top = top,
        });

    private static SourceOptions Options(ContextArguments arguments, Dictionary<string, string> contexts) => new()
    {
        Target = arguments.Target,
        Platform = arguments.Platform,
        BuildArguments = ContextFiles.BuildArguments(arguments.BuildArguments),
        NamedContexts = contexts.Keys,
    };

    private static bool Exists(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return Path.Exists(full) || new FileInfo(full).LinkTarget is not null;
    }
}
