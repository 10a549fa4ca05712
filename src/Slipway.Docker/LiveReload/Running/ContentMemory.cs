using System.Security.Cryptography;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Remembers what files contained, by hash, to tell a change from a file that was only written again.</summary>
internal sealed class ContentMemory
{
    private const int EmptyRetries = 5;
    private static readonly TimeSpan EmptyPause = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>Whether something is known of the file.</summary>
    public bool Knows(string path) => hashes.ContainsKey(path);

    /// <summary>Remembers what the file contains now. True when that is new, or nothing was known of the file.</summary>
    public bool Update(string path)
    {
        var known = hashes.GetValueOrDefault(path);
        var hash = HashOf(path);

        // An empty file that had content is most likely being written at this moment.
        for (var i = 0; i < EmptyRetries && hash.Length == 0 && known is { Length: > 0 }; i++)
        {
            Thread.Sleep(EmptyPause);
            hash = HashOf(path);
        }

        hashes[path] = hash;
        return hash != known;
    }

    private static string HashOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

            // Pipes and devices have no length; opening one could wait for ever.
            if (!file.Exists || file.Length == 0)
            {
                return file.Exists ? string.Empty : "absent";
            }

            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }
}
