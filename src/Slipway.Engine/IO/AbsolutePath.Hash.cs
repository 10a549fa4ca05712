using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The MD5 hash of a file's content, in lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    [SuppressMessage("Security", "CA5351", Justification = "A checksum for change detection; the algorithm is part of NUKE's contract.")]
    public static string GetFileHash(this AbsolutePath path)
    {
        Assert.FileExists(path);
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(MD5.HashData(stream));
    }

    /// <summary>The MD5 hash of the relative paths and contents of all files below a directory, in lower-case hexadecimal digits.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="includeFile">Which files count. All by default.</param>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    public static string GetDirectoryHash(this AbsolutePath path, Func<AbsolutePath, bool>? includeFile = null)
    {
        Assert.DirectoryExists(path);
        return path.GetFiles(depth: int.MaxValue).Where(includeFile ?? (_ => true)).GetFileSetHash(path);
    }

    /// <summary>
    /// The MD5 hash of the paths (relative to a directory, with slashes) and contents of files, in lower-case hexadecimal digits.
    /// Neither the order of the files nor their times count.
    /// </summary>
    /// <exception cref="ArgumentException">One of the files does not exist.</exception>
    [SuppressMessage("Security", "CA5351", Justification = "A checksum for change detection; the algorithm is part of NUKE's contract.")]
    public static string GetFileSetHash(this IEnumerable<AbsolutePath> paths, string baseDirectory)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        var buffer = new byte[81920];
        foreach (var path in paths.Distinct().OrderBy(path => path.ToString(), StringComparer.Ordinal))
        {
            Assert.FileExists(path);
            hash.AppendData(Encoding.UTF8.GetBytes(PathConstruction.GetUnixRelativePath(baseDirectory, path).ToString()));
            using var stream = File.OpenRead(path);
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
