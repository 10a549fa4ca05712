namespace Slipway.Docker.Images;

/// <summary>Looks for a version and a commit in what a program prints.</summary>
internal static class VersionText
{
    private const int ShortCommit = 7;

    /// <summary>Whether the text has the version as a whole: <c>1.2</c> is not in <c>1.2.3</c>, but in <c>v1.2,</c>.</summary>
    public static bool HasVersion(string text, string version)
    {
        for (var at = text.IndexOf(version, StringComparison.Ordinal); at >= 0; at = text.IndexOf(version, at + 1, StringComparison.Ordinal))
        {
            if (Begins(text, at) && Ends(text, at + version.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text has the commit, or one of the two is the other's beginning of at least seven digits.</summary>
    public static bool HasCommit(string text, string commit)
        => HasVersion(text, commit)
            || Words(text).Any(word => word.Length >= ShortCommit
                && commit.Length >= ShortCommit
                && word.All(char.IsAsciiHexDigit)
                && (commit.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(commit, StringComparison.OrdinalIgnoreCase)));

    private static bool Begins(string text, int at)
        => at == 0 || !IsPart(text[at - 1]) || (text[at - 1] is 'v' && (at == 1 || !IsPart(text[at - 2])));

    private static bool Ends(string text, int at)
        => at >= text.Length
            || !IsPart(text[at])
            // A full stop or a dash at the end of a word belongs to the sentence.
            || (text[at] is '.' or '-' or '+' && (at + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 1])));

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '+' or '_';

    private static string[] Words(string text) => text.Split([.. text.Where(character => !char.IsAsciiLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
}
