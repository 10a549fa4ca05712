using System.Text.RegularExpressions;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>Picks files by extension, by name and by expression: what the build and each rule have in common.</summary>
internal sealed class FileSelector
{
    private readonly string[] endings;
    private readonly bool anyExtension;
    private readonly HashSet<string> files;
    private readonly Regex[] excluded;

    public FileSelector(
        LiveReloadConfiguration configuration, IReadOnlyList<string> extensions, IReadOnlyList<string> files, IReadOnlyList<string> expressions)
    {
        anyExtension = extensions.Contains("*");
        endings = [.. extensions.Where(extension => extension != "*").Select(extension => "." + extension)];
        this.files = [.. files.Select(configuration.PathOf)];
        excluded = [.. expressions.Select(GoExpression.Compile)];
        TakesAll = extensions.Count == 0 && files.Count == 0;
    }

    /// <summary>Whether neither extensions nor files are given. For a rule that means every file; for the build, none.</summary>
    public bool TakesAll { get; }

    /// <summary>Whether the file is named, by its whole path.</summary>
    public bool IsNamed(string file) => files.Contains(file);

    /// <summary>Whether the file's name ends with one of the extensions.</summary>
    public bool HasExtension(string name)
        => anyExtension || Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether an expression is found in the absolute path.</summary>
    public bool IsExcluded(string file) => Array.Exists(excluded, expression => expression.IsMatch(file));
}
