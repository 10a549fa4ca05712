using Nuke.Common.ValueInjection;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>How parameters and secrets are called on GitHub.</summary>
internal static class WorkflowNames
{
    /// <summary>Words that are written with several capitals, in kebab case as they fall apart.</summary>
    private static readonly (string Split, string Word)[] KnownWords =
    [
        ("dot-net", "dotnet"),
        ("git-version", "gitversion"),
        ("git-lab", "gitlab"),
        ("ms-build", "msbuild"),
        ("re-sharper", "resharper"),
        ("app-veyor", "appveyor"),
        ("team-city", "teamcity"),
        ("sign-path", "signpath"),
        ("jet-brains", "jetbrains"),
    ];

    /// <summary>An imported secret: the parameter, and the secret that it is stored as.</summary>
    public static (string Parameter, string Secret) SplitSecret(string text)
        => text.Split('=', 2, StringSplitOptions.TrimEntries) is [var parameter, var secret] ? (parameter, secret) : (text, ToSecret(text));

    /// <summary>The words of a name: <c>NuGetApiKey</c> as <c>nuget api key</c>.</summary>
    public static string[] Words(string name)
    {
        var kebab = KnownWords.Aggregate(
            ParameterNames.ToKebabCase(name),
            (text, known) => text.Replace(known.Split, known.Word, StringComparison.Ordinal));
        return kebab.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string ToSecret(string parameter) => string.Join('_', Words(parameter)).ToUpperInvariant();
}
