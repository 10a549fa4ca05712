using System.Collections.Concurrent;
using System.Threading.Channels;
using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>The loop with an action of somebody else, as the container targets use it; time and files are the test's.</summary>
public sealed class OtherActions : IAsyncDisposable
{
    private readonly ManualTime time = new();
    private readonly Feed feed = new();
    private readonly Action action = new();
    private readonly RecordingOutput output = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task<LiveReloadResult> running;

    public OtherActions()
    {
        var loop = new LiveReloadLoop(new LiveReloadConfiguration("/src"), feed, action, new ProcessLauncher(), output, time);
        running = Task.Run(() => loop.RunAsync(stop.Token));
    }

    [Fact]
    public async Task Generations_come_one_at_a_time_with_the_files_that_changed()
    {
        await action.UntilStartedAsync(1);
        action.Finish();
        await ChangeAsync("/src/a.go", "/src/b.go", "/src/a.go", "/src/ignored.txt");
        await action.UntilStartedAsync(2);

        action.Started.Last().ChangedFiles.Should().Equal("/src/a.go", "/src/b.go");
        action.Finish();
        action.Largest.Should().Be(1);
    }

    [Fact]
    public async Task A_newer_change_cancels_and_the_next_waits_until_the_cancelled_one_has_ended()
    {
        await action.UntilStartedAsync(1);
        action.EndsSlowly = true;
        await ChangeAsync("/src/a.go");
        await Eventually.Holds(() => action.Cancellations == 1, () => "no cancellation");
        await ChangeAsync("/src/b.go");
        action.Started.Should().HaveCount(1);

        action.LetCancelledEnd();
        await action.UntilStartedAsync(2);

        action.Largest.Should().Be(1);
        action.Started.Last().ChangedFiles.Should().StartWith("/src/a.go");
        action.Finish();
    }

    [Fact]
    public async Task An_action_that_throws_is_reported_and_the_loop_goes_on()
    {
        await action.UntilStartedAsync(1);
        action.Finish(new InvalidOperationException("the engine is gone"));
        await output.UntilTextAsync("the engine is gone");
        await ChangeAsync("/src/a.go");

        await action.UntilStartedAsync(2);
        action.Finish();
    }

    [Fact]
    public async Task When_the_watcher_cannot_go_on_the_loop_ends_with_1_and_stops_the_action()
    {
        await action.UntilStartedAsync(1);
        action.Finish();
        feed.Fail(new IOException("no more files"));

        (await running).ExitCode.Should().Be(1);
        action.Stopped.Should().BeTrue();
        output.ToString().Should().Contain("no more files");
    }

    [Fact]
    public async Task Unknown_changes_make_a_generation_without_files()
    {
        await action.UntilStartedAsync(1);
        action.Finish();
        feed.Send(new WatchEvent(WatchEventKind.Rescan, "lost"));
        await output.UntilAsync(LiveReloadEventKind.Notice);
        time.Advance(TimeSpan.FromSeconds(1));

        await action.UntilStartedAsync(2);
        action.Started.Last().ChangedFiles.Should().BeEmpty();
        action.Finish();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        action.LetCancelledEnd();
        await running;
        stop.Dispose();
    }

    /// <summary>Sends changes, waits until the loop has taken them, and lets the delay pass.</summary>
    private async Task ChangeAsync(params string[] files)
    {
        foreach (var file in files)
        {
            feed.Send(new WatchEvent(WatchEventKind.Changed, file));
        }

        var marker = $"taken {Guid.NewGuid():N}";
        feed.Send(new WatchEvent(WatchEventKind.Notice, marker));
        await output.UntilTextAsync(marker);
        time.Advance(TimeSpan.FromMilliseconds(200));
    }

    private sealed class Feed : IFileWatcher
    {
        private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>();

        public ChannelReader<WatchEvent> Events => events.Reader;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Send(WatchEvent report) => events.Writer.TryWrite(report);

        public void Fail(Exception exception) => events.Writer.TryComplete(exception);

        public ValueTask DisposeAsync()
        {
            events.Writer.TryComplete();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Action : IGenerationAction
    {
        private readonly TaskCompletionSource cancelledMayEnd = new();
        private TaskCompletionSource<GenerationOutcome> end = new();
        private int active;

        public ConcurrentQueue<Generation> Started { get; } = new();

        public int Largest { get; private set; }

        public int Cancellations { get; private set; }

        public bool EndsSlowly { get; set; }

        public bool Stopped { get; private set; }

        public async Task<GenerationOutcome> RunAsync(Generation generation, CancellationToken cancellationToken)
        {
            Largest = Math.Max(Largest, Interlocked.Increment(ref active));
            end = new TaskCompletionSource<GenerationOutcome>();
            Started.Enqueue(generation);
            try
            {
                return await end.Task.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Cancellations++;
                await (EndsSlowly ? cancelledMayEnd.Task : Task.CompletedTask);
                EndsSlowly = false;
                throw;
            }
            finally
            {
                Interlocked.Decrement(ref active);
            }
        }

        public Task StopAsync()
        {
            Stopped = true;
            return Task.CompletedTask;
        }

        public Task UntilStartedAsync(int count) => Eventually.Holds(() => Started.Count >= count, () => $"{Started.Count} of {count}");

        public void Finish(Exception? exception = null) => _ = exception is null ? end.TrySetResult(GenerationOutcome.Succeeded) : end.TrySetException(exception);

        public void LetCancelledEnd() => cancelledMayEnd.TrySetResult();
    }
}
