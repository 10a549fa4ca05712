namespace Slipway.Docker.Context;

/// <summary>A folder and what is left in it, its subfolders included.</summary>
/// <param name="Path">The path, with a final <c>/</c>.</param>
/// <param name="Files">Everything in it that is no folder.</param>
/// <param name="Bytes">The sizes of its regular files.</param>
public sealed record FolderUse(string Path, int Files, long Bytes);
