namespace Slipway.Docker.Engine;

/// <summary>What the engine keeps on disk. Layers that images share are counted once; cache records that images share are not counted as cache.</summary>
/// <param name="Images">Images.</param>
/// <param name="Containers">The files that containers have written.</param>
/// <param name="Volumes">Volumes.</param>
/// <param name="BuildCache">The default builder's cache; other builders keep theirs in volumes.</param>
public sealed record DiskUse(DiskUseItem Images, DiskUseItem Containers, DiskUseItem Volumes, DiskUseItem BuildCache);
