using System.Globalization;
using System.Text.Json;
using Slipway.Docker.Builds;
using Slipway.Docker.Commands;
using Slipway.Docker.Images;
using Slipway.Docker.Progress;

namespace Slipway.Docker.Engine;

/// <summary>An engine that only Docker's client can reach (SSH, TLS): each question is a command.</summary>
internal sealed class CommandDockerEngine(ICommandRunner runner, string docker) : IDockerEngine
{
    public Task PingAsync(CancellationToken cancellationToken) => VersionAsync(cancellationToken);

    public async Task<EngineVersion> VersionAsync(CancellationToken cancellationToken)
    {
        var version = await AskAsync(["version", "--format", "{{json .Server}}"], cancellationToken);
        return version is [var server] ? EngineJson.Version(server) : throw NoAnswer();
    }

    public async Task<EngineInfo> InfoAsync(CancellationToken cancellationToken)
    {
        var info = await AskAsync(["info", "--format", "{{json .}}"], cancellationToken);
        return info is [var answer] ? EngineJson.Info(answer) : throw NoAnswer();
    }

    public async Task<ImageFacts?> InspectImageAsync(string image, CancellationToken cancellationToken)
        => await AskAsync(["image", "inspect", "--format", "{{json .}}", image], cancellationToken) is [var answer] ? EngineJson.Image(answer) : null;

    public async Task<IReadOnlyList<ImageLayer>?> HistoryAsync(string image, CancellationToken cancellationToken)
        => await AskAsync(["image", "history", "--no-trunc", "--human=false", "--format", "{{json .}}", image], cancellationToken) is { } lines
            ? [.. lines.Select(line => (JsonElement?)line).Select(line => new ImageLayer(
                line.Text("CreatedBy"), line.Time("CreatedAt") ?? DateTimeOffset.UnixEpoch, Integer(line.Text("Size")), line.Text("Comment")))]
            : null;

    public async Task<ContainerState?> InspectContainerAsync(string container, CancellationToken cancellationToken)
        => await AskAsync(["container", "inspect", "--format", "{{json .}}", container], cancellationToken) is [var answer] ? EngineJson.Container(answer) : null;

    public async Task<DiskUse> DiskUseAsync(CancellationToken cancellationToken)
    {
        var lines = await AskAsync(["system", "df", "--format", "{{json .}}"], cancellationToken) ?? throw NoAnswer();
        return new DiskUse(Item("Images"), Item("Containers"), Item("Local Volumes"), Item("Build Cache"));

        DiskUseItem Item(string type)
        {
            var line = lines.Select(candidate => (JsonElement?)candidate).FirstOrDefault(candidate => candidate.Text("Type") == type);
            return new DiskUseItem(
                (int)Integer(line.Text("TotalCount")),
                (int)Integer(line.Text("Active")),
                PlainLine.Size(line.Text("Size")) ?? 0,
                PlainLine.Size(line.Text("Reclaimable").Split(' ')[0]) ?? 0);
        }
    }

    public void Dispose()
    {
    }

    /// <summary>The lines of an answer, each a JSON value; null when there is no such image or container.</summary>
    private async Task<IReadOnlyList<JsonElement>?> AskAsync(string[] arguments, CancellationToken cancellationToken)
    {
        CommandResult result;
        try
        {
            result = await runner.RunAsync(Command.Of(docker, arguments) with { ReadOnly = true }, cancellationToken);
        }
        catch (CommandNotFoundException exception)
        {
            throw new EngineException(EngineFailure.Configuration, FailureClassifier.ClientMissing(docker).ToString(), exception);
        }

        if (!result.IsSuccess)
        {
            var error = result.StandardError.Trim();
            return IsNotFound(error)
                ? null
                : throw new EngineException(Failure(error), $"Docker's client could not ask the engine: {TerminalText.Escape(error)}");
        }

        try
        {
            return [.. result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).Where(value => value.ValueKind == JsonValueKind.Object)];
        }
        catch (JsonException exception)
        {
            throw new EngineException(EngineFailure.BadAnswer, $"docker {arguments[0]} did not print JSON.", exception);
        }
    }

    private static bool IsNotFound(string error)
        => error.Contains("No such image", StringComparison.OrdinalIgnoreCase)
            || error.Contains("No such container", StringComparison.OrdinalIgnoreCase)
            || error.Contains("No such object", StringComparison.OrdinalIgnoreCase);

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static long Integer(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static EngineFailure Failure(string error)
        => error.Contains("permission denied", StringComparison.OrdinalIgnoreCase) ? EngineFailure.PermissionDenied
            : error.Contains("connect", StringComparison.OrdinalIgnoreCase) ? EngineFailure.NotRunning
            : EngineFailure.Refused;

    private static EngineException NoAnswer() => new(EngineFailure.NotRunning, "Docker's client got no answer from the engine.");
}
