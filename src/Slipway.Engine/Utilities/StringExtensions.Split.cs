namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    private static readonly string[] KnownWords =
    [
        "DotNet", "GitHub", "GitVersion", "MSBuild", "NuGet", "ReSharper", "AppVeyor", "TeamCity", "GitLab", "SignPath", "JetBrains",
    ];

    /// <summary>Splits a text at the characters that fulfil the condition.</summary>
    /// <param name="str">The text.</param>
    /// <param name="predicate">Takes the character and its index.</param>
    /// <param name="includeSplitCharacter">Whether a part starts with the character that it was split at. Default: no.</param>
    public static IEnumerable<string> Split(this string str, Func<char, int, bool> predicate, bool includeSplitCharacter = false)
    {
        var start = 0;
        for (var index = 0; index < str.Length; index++)
        {
            if (predicate(str[index], index))
            {
                yield return str[start..index];
                start = includeSplitCharacter ? index : index + 1;
            }
        }

        yield return str[start..];
    }

    /// <summary>Splits a text into words where a capital letter follows a small one: <c>MSBuildPath</c> is <c>MSBuild</c>, <c>Path</c>.</summary>
    /// <param name="str">The text.</param>
    /// <param name="exclusions">Words that stay in one piece, for example <c>GitHub</c>.</param>
    public static IEnumerable<string> SplitCamelHumps(this string str, params string[] exclusions)
    {
        var start = 0;
        var index = 0;
        while (index < str.Length)
        {
            var word = index == 0 || char.IsUpper(str[index]) ? ExclusionAt(str, index, exclusions) : null;
            var isHump = index > 0 && char.IsUpper(str[index]) && char.IsLower(str[index - 1]);
            if (index > start && (word is not null || isHump))
            {
                yield return str[start..index];
                start = index;
            }

            index += word?.Length ?? 1;
            if (word is not null && index < str.Length && char.IsUpper(str[index]))
            {
                yield return str[start..index];
                start = index;
            }
        }

        yield return str[start..];
    }

    /// <summary>Splits a text into words where a capital letter follows a small one; names such as <c>GitHub</c> or <c>MSBuild</c> stay in one piece.</summary>
    public static IEnumerable<string> SplitCamelHumpsWithKnownWords(this string str) => str.SplitCamelHumps(KnownWords);

    /// <summary>The lines of a text, empty ones too.</summary>
    public static string[] SplitLineBreaks(this string str) => str.Split(["\r\n", "\n"], StringSplitOptions.None);

    /// <summary>The words of a text that blanks separate.</summary>
    public static string[] SplitSpace(this string str) => str.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? ExclusionAt(string text, int index, string[] exclusions)
    {
        string? longest = null;
        foreach (var exclusion in exclusions)
        {
            var end = index + exclusion.Length;
            if (exclusion.Length > (longest?.Length ?? 0)
                && string.Compare(text, index, exclusion, 0, exclusion.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == text.Length || !char.IsLower(text[end])))
            {
                longest = exclusion;
            }
        }

        return longest;
    }
}
