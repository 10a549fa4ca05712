using System.Collections.Concurrent;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>Keeps what happened.</summary>
internal sealed class RecordingOutput : ILiveReloadOutput
{
    private readonly ConcurrentQueue<LiveReloadEvent> events = new();

    public IReadOnlyList<LiveReloadEvent> Events => [.. events];

    public void Write(LiveReloadEvent occurrence) => events.Enqueue(occurrence);

    public int Count(LiveReloadEventKind kind) => events.Count(occurrence => occurrence.Kind == kind);

    public IEnumerable<string> Texts(LiveReloadEventKind kind) => events.Where(occurrence => occurrence.Kind == kind).Select(occurrence => occurrence.Text);

    public Task UntilAsync(LiveReloadEventKind kind, int count = 1) => Eventually.Holds(() => Count(kind) >= count, () => $"{count} x {kind} in: {this}");

    public Task UntilTextAsync(string text) => Eventually.Holds(() => events.Any(occurrence => occurrence.Text.Contains(text)), () => $"'{text}' in: {this}");

    public override string ToString() => string.Join(Environment.NewLine, events.Select(occurrence => $"{occurrence.Kind}: {occurrence.Text}"));
}
