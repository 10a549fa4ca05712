namespace Nuke.Common.Tooling;

/// <summary>Takes options and a value and returns changed options.</summary>
/// <typeparam name="TOptions">The type of the options.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public delegate TOptions Configure<TOptions, TValue>(TOptions options, TValue value)
    where TOptions : new();
