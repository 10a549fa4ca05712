namespace Nuke.Common.Tooling;

public static partial class ConfigureExtensions
{
    /// <summary>Runs a command once per set of options; the results are in their order.</summary>
    /// <param name="configurator">Makes the sets of options.</param>
    /// <param name="executor">Runs the command.</param>
    /// <param name="degreeOfParallelism">How many run at once. With more than one, the output of each is logged when it has ended, in order.</param>
    /// <param name="completeOnFailure">Whether the others still run after one has failed.</param>
    /// <exception cref="AggregateException">Several runs failed; what a single one throws is thrown as it is.</exception>
    public static IReadOnlyCollection<(TOptions Settings, IReadOnlyCollection<Output> Output)> Invoke<TOptions>(
        this CombinatorialConfigure<TOptions> configurator,
        Func<TOptions, IReadOnlyCollection<Output>> executor,
        int degreeOfParallelism,
        bool completeOnFailure)
        where TOptions : ToolOptions, new()
        => new CombinationRun<TOptions, IReadOnlyCollection<Output>>(executor, degreeOfParallelism, completeOnFailure)
            .Run(configurator(new TOptions()));

    /// <summary>Runs a command that has a result once per set of options; the results are in their order.</summary>
    /// <inheritdoc cref="Invoke{TOptions}(CombinatorialConfigure{TOptions}, Func{TOptions, IReadOnlyCollection{Output}}, int, bool)"/>
    public static IReadOnlyCollection<(TOptions Settings, TResult Result, IReadOnlyCollection<Output> Output)> Invoke<TOptions, TResult>(
        this CombinatorialConfigure<TOptions> configurator,
        Func<TOptions, (TResult Result, IReadOnlyCollection<Output> Output)> executor,
        int degreeOfParallelism,
        bool completeOnFailure)
        where TOptions : ToolOptions, new()
        => [.. new CombinationRun<TOptions, (TResult Result, IReadOnlyCollection<Output> Output)>(executor, degreeOfParallelism, completeOnFailure)
            .Run(configurator(new TOptions()))
            .Select(run => (run.Settings, run.Result.Result, run.Result.Output))];
}
