using Slipway.Docker.LiveReload.Running;

namespace Slipway.Docker.Tests.LiveReload.Running;

public sealed class Debouncing : IDisposable
{
    private readonly ManualTime time = new();
    private readonly Debouncer<string> debouncer;

    public Debouncing() => debouncer = new Debouncer<string>(TimeSpan.FromMilliseconds(100), time);

    [Fact]
    public void A_batch_is_complete_when_nothing_has_come_for_the_delay()
    {
        debouncer.Add("a");
        time.Advance(TimeSpan.FromMilliseconds(99));
        debouncer.Add("b");
        time.Advance(TimeSpan.FromMilliseconds(99));

        debouncer.Batches.TryRead(out _).Should().BeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));
        debouncer.Batches.TryRead(out var batch).Should().BeTrue();
        batch.Should().Equal("a", "b");
    }

    [Fact]
    public void A_thousand_saves_in_ten_seconds_make_three_batches_and_the_last_is_in_the_last()
    {
        var batches = new List<IReadOnlyList<string>>();
        for (var i = 0; i < 1000; i++)
        {
            debouncer.Add($"{i}");
            time.Advance(TimeSpan.FromMilliseconds(10));
        }

        time.Advance(TimeSpan.FromSeconds(1));
        while (debouncer.Batches.TryRead(out var batch))
        {
            batches.Add(batch);
        }

        batches.Count.Should().BeInRange(1, 3);
        batches.Sum(batch => batch.Count).Should().Be(1000);
        batches[^1][^1].Should().Be("999");
    }

    [Fact]
    public void What_comes_after_a_batch_is_in_the_next()
    {
        debouncer.Add("a");
        time.Advance(TimeSpan.FromMilliseconds(100));
        debouncer.Add("b");
        time.Advance(TimeSpan.FromMilliseconds(100));

        debouncer.Batches.TryRead(out var first).Should().BeTrue();
        debouncer.Batches.TryRead(out var second).Should().BeTrue();
        (first![0], second![0]).Should().Be(("a", "b"));
    }

    [Fact]
    public void A_delay_of_zero_does_not_wait()
    {
        using var eager = new Debouncer<string>(TimeSpan.Zero, time);
        eager.Add("a");
        time.Advance(TimeSpan.Zero);

        eager.Batches.TryRead(out _).Should().BeTrue();
    }

    public void Dispose() => debouncer.Dispose();
}
