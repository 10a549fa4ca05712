namespace Nuke.Common.Tooling;

/// <summary>An entry of an option that is a dictionary, or a lookup: then the value is an array of objects.</summary>
internal sealed record OptionEntry(object Key, object? Value);
