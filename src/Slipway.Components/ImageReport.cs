namespace Slipway.Components;

/// <summary>What a build of an image has to say at the end.</summary>
/// <param name="Summary">Names and values for the row of the target in the summary, in order.</param>
internal sealed record ImageReport(IReadOnlyList<(string Key, string Value)> Summary);
