using System.Diagnostics;

namespace Nuke.Common.Utilities;

/// <summary>Waits for tasks.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static class TaskExtensions
{
    /// <summary>Waits until all tasks are done.</summary>
    /// <exception cref="AggregateException">One of them failed.</exception>
    public static void WaitAll(this IEnumerable<Task> tasks) => Task.WaitAll([.. tasks]);

    /// <summary>Waits until all tasks are done; their results in the tasks' order.</summary>
    /// <exception cref="AggregateException">One of them failed.</exception>
    public static IReadOnlyCollection<T> WaitAll<T>(this IEnumerable<Task<T>> tasks)
    {
        var all = tasks.ToArray();
        Task.WaitAll(all);
        return [.. all.Select(task => task.Result)];
    }
}
