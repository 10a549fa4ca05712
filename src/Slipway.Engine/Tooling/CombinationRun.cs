using System.Runtime.ExceptionServices;

namespace Nuke.Common.Tooling;

/// <summary>Runs a command for several sets of options, some of them at once.</summary>
internal sealed class CombinationRun<TOptions, TResult>(Func<TOptions, TResult> executor, int degreeOfParallelism, bool completeOnFailure)
    where TOptions : ToolOptions
{
    private readonly Lock gate = new();

    public IReadOnlyList<(TOptions Settings, TResult Result)> Run(IEnumerable<TOptions> options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        var all = options.ToList();
        var results = new (TOptions Settings, TResult Result)?[all.Count];
        var failures = new Exception?[all.Count];
        if (degreeOfParallelism == 1)
        {
            for (var index = 0; index < all.Count && (completeOnFailure || Array.TrueForAll(failures, failure => failure is null)); index++)
            {
                Execute(all[index], all[index], index, results, failures);
            }
        }
        else
        {
            RunInParallel(all, results, failures);
        }

        Throw([.. failures.OfType<Exception>()]);
        return [.. results.Select(result => result!.Value)];
    }

    private void RunInParallel(List<TOptions> all, (TOptions Settings, TResult Result)?[] results, Exception?[] failures)
    {
        var buffers = all.Select(_ => new List<Action>()).ToList();
        var done = new bool[all.Count];
        var next = 0;
        var shown = 0;
        var workers = Enumerable.Range(0, Math.Min(degreeOfParallelism, all.Count))
            .Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        Task.WaitAll(workers);

        void Work()
        {
            while (Next() is { } index)
            {
                var buffered = (TOptions)all[index].Copy();
                buffered.OutputBuffer = entry =>
                {
                    lock (gate)
                    {
                        buffers[index].Add(entry);
                    }
                };
                Execute(all[index], buffered, index, results, failures);
                Show(index);
            }
        }

        int? Next()
        {
            lock (gate)
            {
                var stop = !completeOnFailure && Array.Exists(failures, failure => failure is not null);
                return next == all.Count || stop ? null : next++;
            }
        }

        // Output is shown in the order of the options, as soon as all before it are done.
        void Show(int index)
        {
            lock (gate)
            {
                done[index] = true;
                for (; shown < all.Count && done[shown]; shown++)
                {
                    buffers[shown].ForEach(entry => entry());
                }
            }
        }
    }

    private void Execute(TOptions settings, TOptions executed, int index, (TOptions Settings, TResult Result)?[] results, Exception?[] failures)
    {
        try
        {
            results[index] = (settings, executor(executed));
        }
        catch (Exception exception)
        {
            lock (gate)
            {
                failures[index] = exception;
            }
        }
    }

    private static void Throw(IReadOnlyList<Exception> failures)
    {
        if (failures.Count == 1)
        {
            ExceptionDispatchInfo.Throw(failures[0]);
        }

        if (failures.Count > 1)
        {
            throw new AggregateException($"{failures.Count} of the runs failed.", failures);
        }
    }
}
