using System.Text.Json;
using Slipway.Docker.Commands;
using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Builds images with <c>docker buildx build</c>.</summary>
/// <param name="runner">Starts the command.</param>
public sealed class ImageBuilder(ICommandRunner runner)
{
    /// <summary>The name of the file that holds the progress of the last build that succeeded.</summary>
    public const string ProgressFileName = "progress.rawjson";

    /// <summary>The name of the file that holds the metadata of the last build that succeeded.</summary>
    public const string MetadataFileName = "metadata.json";

    /// <summary>The name of the file that holds the progress of a build that failed; a build that succeeds removes it.</summary>
    public const string FailedProgressFileName = "failed.rawjson";

    private static readonly Dictionary<string, string?> BaseEnvironment = new()
    {
        // Provenance in the metadata is empty or huge, depending on the version.
        ["BUILDX_METADATA_PROVENANCE"] = "disabled",
        ["DOCKER_CLI_HINTS"] = "false",
    };

    /// <summary>The client: a name on <c>PATH</c> or a path. <c>docker</c> by default.</summary>
    public string DockerPath { get; init; } = "docker";

    /// <summary>Variables for the command beside those of the environment.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Builds an image.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="display">Shows the steps; nothing is shown by default. Not disposed.</param>
    /// <param name="outputFolder">Where progress and metadata are written, each as a whole or not at all; nowhere by default.</param>
    /// <param name="cancellationToken">Ends the build; the command's process tree has ended when the task does.</param>
    /// <exception cref="InvalidBuildOptionsException">An option is not valid; nothing was started.</exception>
    /// <exception cref="BuildFailedException">The image was not built; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public async Task<BuildResult> BuildAsync(
        BuildOptions options,
        IProgressDisplay? display = null,
        string? outputFolder = null,
        CancellationToken cancellationToken = default)
    {
        _ = BuildArguments.For(options);
        CheckFiles(options);
        try
        {
            using var files = new BuildFiles(outputFolder, options.MetadataFile);
            return await BuildAsync(options, new ProgressReader(display), files, cancellationToken);
        }
        catch (Exception exception) when (outputFolder is not null && exception is IOException or UnauthorizedAccessException)
        {
            throw new BuildFailedException(FailureClassifier.OutputFailed(outputFolder!, exception), null, exception);
        }
    }

    private async Task<BuildResult> BuildAsync(BuildOptions options, ProgressReader reader, BuildFiles files, CancellationToken cancellationToken)
    {
        var command = Command.Of(DockerPath, BuildArguments.For(options with { MetadataFile = files.Metadata })) with
        {
            Environment = EnvironmentFor(options),
            OnErrorLine = line =>
            {
                files.Write(line);
                reader.FeedLine(line);
            },
            OnOutputLine = reader.FeedLine,
            KeepOutput = false,
        };
        CommandResult result;
        try
        {
            result = await runner.RunAsync(command, cancellationToken);
        }
        catch (CommandNotFoundException exception)
        {
            throw new BuildFailedException(FailureClassifier.ClientMissing(exception.FileName), null, exception);
        }
        catch
        {
            reader.Complete();
            files.KeepFailed();
            throw;
        }

        var progress = reader.Complete();
        if (!result.IsSuccess)
        {
            var diagnosis = FailureClassifier.Classify(new FailureEvidence(options, progress, result.ExitCode));
            throw new BuildFailedException(diagnosis, files.KeepFailed());
        }

        var metadata = ReadMetadata(files.Metadata);
        files.Keep();
        return new BuildResult(options.Tags, result.Duration, progress, metadata)
        {
            ProgressFile = files.ProgressTarget,
            MetadataFile = files.MetadataTarget,
        };
    }

    private Dictionary<string, string?> EnvironmentFor(BuildOptions options)
    {
        var environment = new Dictionary<string, string?>(BaseEnvironment);
        foreach (var (name, value) in Environment)
        {
            environment[name] = value;
        }

        foreach (var secret in options.Secrets.Where(secret => secret.Value is not null))
        {
            environment[secret.Variable!] = secret.Value;
        }

        return environment;
    }

    private static void CheckFiles(BuildOptions options)
    {
        if (!options.IsLocalContext)
        {
            return;
        }

        if (!Directory.Exists(options.Context))
        {
            throw new BuildFailedException(InputFailures.ContextMissing(options.Context));
        }

        var dockerfile = options.Dockerfile ?? Path.Combine(options.Context, "Dockerfile");
        var isThere = File.Exists(dockerfile) || (options.Dockerfile is null && File.Exists(Path.Combine(options.Context, "dockerfile")));
        if (!isThere && dockerfile != "-" && !dockerfile.Contains("://", StringComparison.Ordinal))
        {
            throw new BuildFailedException(InputFailures.DockerfileMissing(dockerfile, OtherDockerfiles(options.Context)));
        }
    }

    private static List<string> OtherDockerfiles(string folder)
        => [.. Directory.EnumerateFiles(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => name.Contains("dockerfile", StringComparison.OrdinalIgnoreCase)
                && !name.EndsWith(".dockerignore", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Take(10)];

    private static BuildMetadata? ReadMetadata(string? path)
    {
        try
        {
            return path is not null && File.Exists(path) ? BuildMetadata.Parse(File.ReadAllText(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
