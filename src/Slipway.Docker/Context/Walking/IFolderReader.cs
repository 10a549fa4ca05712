namespace Slipway.Docker.Context.Walking;

/// <summary>Reads the entries of one folder.</summary>
internal interface IFolderReader
{
    /// <summary>Reads a folder into a listing, which is cleared first; its entries come in any order.</summary>
    /// <exception cref="IOException">Anything but a missing or forbidden folder.</exception>
    FolderOutcome Read(ReadOnlySpan<byte> path, FolderListing listing);
}
