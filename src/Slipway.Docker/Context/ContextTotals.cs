namespace Slipway.Docker.Context;

/// <summary>How much there is.</summary>
/// <param name="Files">Everything that is no folder: files, links, sockets.</param>
/// <param name="Folders">Folders, the root not counted.</param>
/// <param name="Bytes">The sizes of the regular files, as <c>ls -l</c> shows them.</param>
public readonly record struct ContextTotals(int Files, int Folders, long Bytes);
