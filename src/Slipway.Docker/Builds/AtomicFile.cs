namespace Slipway.Docker.Builds;

/// <summary>Writes files so that whoever reads them sees the old content or the new, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text.</summary>
    public static void Write(string path, string text)
    {
        var temporary = TemporaryFor(path);
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>A new name in the same folder, which is made if it is not there: only there a move is a single step.</summary>
    public static string TemporaryFor(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
    }
}
