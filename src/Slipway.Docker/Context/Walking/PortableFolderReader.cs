using System.IO.Enumeration;
using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context.Walking;

/// <summary>Reads folders with .NET's own enumeration, where names are text: macOS and Windows.</summary>
internal sealed class PortableFolderReader : IFolderReader
{
    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    public FolderOutcome Read(ReadOnlySpan<byte> path, FolderListing listing)
    {
        listing.Clear();
        try
        {
            foreach (var (name, kind, size) in new FileSystemEnumerable<(string, EntryKind, long)>(Utf8Text.ToText(path), Transform, Options))
            {
                listing.Add(Utf8Text.FromText(name), kind, size);
            }

            return FolderOutcome.Read;
        }
        catch (UnauthorizedAccessException)
        {
            return FolderOutcome.Denied;
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            return FolderOutcome.Missing;
        }
    }

    private static (string Name, EntryKind Kind, long Size) Transform(ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        if ((entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) != 0)
        {
            return (name, EntryKind.Special, 0);
        }

        return entry.IsDirectory ? (name, EntryKind.Folder, 0) : (name, EntryKind.File, entry.Length);
    }
}
