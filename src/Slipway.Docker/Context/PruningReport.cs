namespace Slipway.Docker.Context;

/// <summary>How much of the excluded tree a build has to walk through all the same.</summary>
/// <param name="PrunedFolders">Excluded folders that BuildKit does not enter.</param>
/// <param name="WildcardException">The <c>!</c> pattern whose wildcard makes it enter every folder, or null.</param>
/// <param name="WastedEntries">How many excluded entries it looks at because of that pattern.</param>
public sealed record PruningReport(int PrunedFolders, IgnorePattern? WildcardException, int WastedEntries);
