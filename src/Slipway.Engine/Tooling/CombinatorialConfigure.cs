namespace Nuke.Common.Tooling;

/// <summary>Takes options and returns one set of options per invocation.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
public delegate IEnumerable<T> CombinatorialConfigure<T>(T options)
    where T : new();
