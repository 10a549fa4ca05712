namespace Slipway.Docker.Context.Walking;

/// <summary>Chooses how folders are read.</summary>
internal static class FolderReader
{
    /// <summary>The exact and fast reader where it works, else the portable one.</summary>
    public static IFolderReader Create() => LinuxFolderReader.IsSupported() ? new LinuxFolderReader() : new PortableFolderReader();
}
