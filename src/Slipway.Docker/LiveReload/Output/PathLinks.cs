using System.Text.RegularExpressions;

namespace Slipway.Docker.LiveReload.Output;

/// <summary>
/// Makes the place at the start of a compiler's message clickable (OSC 8). The visible text stays as it is: the path is relative
/// to the folder in which the compiler ran (<c>go build -C</c>), which is not always where the terminal is.
/// </summary>
internal static partial class PathLinks
{
    /// <summary>The line with a link around <c>path:line[:column]</c>, or the line unchanged.</summary>
    public static string Add(string line, params IEnumerable<string> folders)
    {
        var match = Place().Match(line);
        if (!match.Success)
        {
            return line;
        }

        var place = match.Groups["place"];
        var candidates = folders.Select(folder => Path.GetFullPath(match.Groups["path"].Value, folder)).ToList();
        var path = candidates.Find(File.Exists) ?? candidates[0];
        var target = new UriBuilder(Uri.UriSchemeFile, string.Empty) { Path = path, Fragment = "L" + match.Groups["line"].Value }.Uri.AbsoluteUri;
        return $"{line[..place.Index]}\e]8;;{target}\e\\{place.Value}\e]8;;\e\\{line[(place.Index + place.Length)..]}";
    }

    [GeneratedRegex(@"^\s*(?<place>(?<path>(?:[A-Za-z]:)?[^\s:\e]+\.[A-Za-z0-9_]+):(?<line>[0-9]+)(?::[0-9]+)?)(?=[:\s]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
