using System.Runtime.CompilerServices;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    private static readonly string[] FileSuffixes = ["file", "executable", "exe", "script"];
    private static readonly string[] DirectorySuffixes = ["directory", "dir", "folder"];

    /// <summary>
    /// Whether the file or directory exists. The end of the expression tells which: <c>…File</c>, <c>…Executable</c>, <c>…Exe</c>,
    /// <c>…Script</c>, or <c>…Directory</c>, <c>…Dir</c>, <c>…Folder</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The expression ends otherwise.</exception>
    public static bool Exists(this AbsolutePath path, [CallerArgumentExpression(nameof(path))] string? expression = null) =>
        EndsWith(expression, FileSuffixes) ? path.FileExists()
        : EndsWith(expression, DirectorySuffixes) ? path.DirectoryExists()
        : throw new ArgumentException(
            $"Cannot infer from argument '{expression}' if either file or directory must exist; call FileExists() or DirectoryExists() instead",
            nameof(expression));

    /// <summary>Whether there is a file at the path.</summary>
    public static bool FileExists(this AbsolutePath path) => File.Exists(path);

    /// <summary>Whether there is a directory at the path.</summary>
    public static bool DirectoryExists(this AbsolutePath path) => Directory.Exists(path);

    /// <summary>Whether the directory contains a file whose name matches.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="pattern">The name, with <c>*</c> and <c>?</c>.</param>
    /// <param name="options">Whether directories below it count too. Default: no.</param>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    public static bool ContainsFile(this AbsolutePath path, string pattern, SearchOption options = SearchOption.TopDirectoryOnly)
    {
        Assert.DirectoryExists(path);
        return path.GetFiles(pattern, DepthOf(options)).Any();
    }

    /// <summary>Whether the directory contains a directory whose name matches.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="pattern">The name, with <c>*</c> and <c>?</c>.</param>
    /// <param name="options">Whether directories below it count too. Default: no.</param>
    /// <exception cref="ArgumentException">There is no such directory.</exception>
    public static bool ContainsDirectory(this AbsolutePath path, string pattern, SearchOption options = SearchOption.TopDirectoryOnly)
    {
        Assert.DirectoryExists(path);
        return path.GetDirectories(pattern, DepthOf(options)).Any();
    }

    /// <summary>The path if the file or directory exists, else null; see <see cref="Exists"/>.</summary>
    /// <exception cref="ArgumentException">The expression does not tell a file from a directory.</exception>
    public static AbsolutePath? Existing(this AbsolutePath path, [CallerArgumentExpression(nameof(path))] string? expression = null) =>
        path.Exists(expression) ? path : null;

    /// <summary>The path if there is a file, else null.</summary>
    public static AbsolutePath? ExistingFile(this AbsolutePath path) => path.FileExists() ? path : null;

    /// <summary>The path if there is a directory, else null.</summary>
    public static AbsolutePath? ExistingDirectory(this AbsolutePath path) => path.DirectoryExists() ? path : null;

    /// <summary>The paths at which there is a file.</summary>
    public static IEnumerable<AbsolutePath> WhereFileExists(this IEnumerable<AbsolutePath> paths) => paths.Where(FileExists);

    /// <summary>The paths at which there is a directory.</summary>
    public static IEnumerable<AbsolutePath> WhereDirectoryExists(this IEnumerable<AbsolutePath> paths) => paths.Where(DirectoryExists);

    private static int DepthOf(SearchOption options) => options == SearchOption.AllDirectories ? int.MaxValue : 1;

    private static bool EndsWith(string? text, string[] suffixes) =>
        text is not null && Array.Exists(suffixes, suffix => text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
