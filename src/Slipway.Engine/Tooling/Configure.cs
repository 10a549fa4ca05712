namespace Nuke.Common.Tooling;

/// <summary>Takes options and returns changed options; options are never changed in place.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
public delegate T Configure<T>(T options);
