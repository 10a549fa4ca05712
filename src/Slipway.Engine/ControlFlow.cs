using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Serilog;

namespace Nuke.Common;

/// <summary>Helpers for steps that may fail.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static class ControlFlow
{
    /// <summary>Runs the action; a failure becomes a warning.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="includeStackTrace">Whether the warning shows the stack trace.</param>
    /// <param name="logWarning">Whether there is a warning at all.</param>
    public static void SuppressErrors(Action action, bool includeStackTrace = false, bool logWarning = true)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Report(exception, includeStackTrace, logWarning);
        }
    }

    /// <summary>Runs the function; a failure becomes a warning and the default value.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="defaultValue">What is returned after a failure.</param>
    /// <param name="includeStackTrace">Whether the warning shows the stack trace.</param>
    /// <param name="logWarning">Whether there is a warning at all.</param>
    [return: NotNullIfNotNull(nameof(defaultValue))]
    public static T? SuppressErrors<T>(Func<T> action, T? defaultValue = default, bool includeStackTrace = false, bool logWarning = true)
    {
        try
        {
            return action()!;
        }
        catch (Exception exception)
        {
            Report(exception, includeStackTrace, logWarning);
            return defaultValue;
        }
    }

    /// <summary>Runs the function; a failure, also one while enumerating, becomes a warning and an empty sequence.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="includeStackTrace">Whether the warning shows the stack trace.</param>
    public static IEnumerable<T> SuppressErrors<T>(Func<IEnumerable<T>> action, bool includeStackTrace = false)
    {
        try
        {
            return action()?.ToList() ?? [];
        }
        catch (Exception exception)
        {
            Report(exception, includeStackTrace, logWarning: true);
            return [];
        }
    }

    /// <summary>Runs the action until it succeeds, at most <paramref name="retryAttempts"/> times.</summary>
    /// <param name="action">What to run.</param>
    /// <param name="cleanup">Runs after each attempt, whether it succeeded or not.</param>
    /// <param name="retryAttempts">How often the action runs at most; at least 1. Default 3.</param>
    /// <param name="delay">The pause between two attempts. None by default.</param>
    /// <param name="logAction">Takes a line about each failed attempt; a warning by default.</param>
    /// <exception cref="ArgumentException"><paramref name="retryAttempts"/> is less than 1.</exception>
    /// <exception cref="Exception">The last attempt failed too; its exception is the inner one.</exception>
    public static void ExecuteWithRetry(
        Action action,
        Action? cleanup = null,
        int retryAttempts = 3,
        TimeSpan? delay = null,
        Action<string>? logAction = null)
    {
        Assert.True(retryAttempts > 0, $"The number of attempts must be at least 1, but is {retryAttempts}");
        logAction ??= static line => Log.Warning("{Line:l}", line);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (Exception exception) when (attempt >= retryAttempts)
            {
                Assert.Fail(
                    $"Execution failed permanently after {retryAttempts} attempts.{Environment.NewLine}" +
                    $"Last attempt failed with: {exception.Message}",
                    exception);
            }
            catch (Exception exception)
            {
                logAction($"Attempt #{attempt} failed with: {exception.Message}");
            }
            finally
            {
                cleanup?.Invoke();
            }

            if (delay is { } pause)
            {
                logAction($"Waiting {pause} before next attempt...");
                Thread.Sleep(pause);
            }
        }
    }

    private static void Report(Exception exception, bool includeStackTrace, bool logWarning)
    {
        if (!logWarning)
        {
            return;
        }

        if (includeStackTrace)
        {
            Log.Warning(exception, "Exception was suppressed: {Message:l}", exception.Message);
        }
        else
        {
            Log.Warning("Exception was suppressed: {Message:l}", exception.Message);
        }
    }
}
