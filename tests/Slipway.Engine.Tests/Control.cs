using Nuke.Common;

namespace Slipway.Engine.Tests;

public sealed class Control
{
    [Fact]
    public void Errors_are_suppressed_with_a_default()
    {
        ControlFlow.SuppressErrors(() => throw new InvalidOperationException(), logWarning: false);
        ControlFlow.SuppressErrors(() => Thrown<int>(), defaultValue: 3).Should().Be(3);
        ControlFlow.SuppressErrors(() => Thrown<string>(), logWarning: false).Should().BeNull();
        ControlFlow.SuppressErrors(() => 4).Should().Be(4);
    }

    [Fact]
    public void Errors_while_enumerating_are_suppressed_too()
    {
        IEnumerable<int> Sequence()
        {
            yield return 1;
            throw new InvalidOperationException();
        }

        ControlFlow.SuppressErrors<int>(Sequence).Should().BeEmpty();
        ControlFlow.SuppressErrors<int>(() => new List<int> { 1, 2 }).Should().Equal(1, 2);
    }

    [Fact]
    public void Execution_is_tried_again_and_cleaned_up_after_each_attempt()
    {
        var attempts = 0;
        var cleanups = 0;
        var log = new List<string>();
        ControlFlow.ExecuteWithRetry(
            () =>
            {
                if (++attempts < 3)
                {
                    throw new InvalidOperationException($"no {attempts}");
                }
            },
            cleanup: () => cleanups++,
            delay: TimeSpan.FromMilliseconds(1),
            logAction: log.Add);
        attempts.Should().Be(3);
        cleanups.Should().Be(3);
        log.Should().Equal(
            "Attempt #1 failed with: no 1",
            "Waiting 00:00:00.0010000 before next attempt...",
            "Attempt #2 failed with: no 2",
            "Waiting 00:00:00.0010000 before next attempt...");
    }

    [Fact]
    public void The_last_failure_is_the_cause()
    {
        var execute = () => ControlFlow.ExecuteWithRetry(() => throw new InvalidOperationException("no"), retryAttempts: 2, logAction: _ => { });
        execute.Should().Throw<Exception>()
            .WithMessage("Execution failed permanently after 2 attempts.*Last attempt failed with: no")
            .WithInnerException<InvalidOperationException>();
        var never = () => ControlFlow.ExecuteWithRetry(() => { }, retryAttempts: 0);
        never.Should().Throw<ArgumentException>().WithMessage("The number of attempts must be at least 1, but is 0");
    }

    private static T Thrown<T>() => throw new InvalidOperationException();
}
