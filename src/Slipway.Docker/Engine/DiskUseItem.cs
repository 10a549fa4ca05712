namespace Slipway.Docker.Engine;

/// <summary>One kind of data on disk.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Active">How many are in use.</param>
/// <param name="Bytes">The bytes that they take.</param>
/// <param name="Reclaimable">The bytes that removing those not in use would free.</param>
public sealed record DiskUseItem(int Count, int Active, long Bytes, long Reclaimable);
