using System.Text.RegularExpressions;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>
/// An action at one commit. A tag can be moved to other code by whoever takes an action over, a commit cannot; the version stands beside
/// it as a comment, where update bots read and change both.
/// </summary>
public sealed partial record PinnedAction
{
    /// <summary>Pins an action.</summary>
    /// <param name="name">The repository, and the folder in it if there is one: <c>actions/cache/restore</c>.</param>
    /// <param name="commit">The commit: 40 hexadecimal digits.</param>
    /// <param name="version">The version that the commit is: <c>v5.0.4</c>.</param>
    /// <exception cref="ArgumentException">The name or the commit is none.</exception>
    public PinnedAction(string name, string commit, string version)
    {
        Name = ActionName().IsMatch(name) ? name : throw new ArgumentException($"'{name}' is no action; write OWNER/REPOSITORY.", nameof(name));
        Commit = CommitId().IsMatch(commit) ? commit : throw new ArgumentException($"'{commit}' is no commit; pin {name} by the 40 digits of one, not by a tag or branch.", nameof(commit));
        Version = VersionText().IsMatch(version) ? version : throw new ArgumentException($"'{version}' is no version of {name}.", nameof(version));
    }

    /// <summary>The repository of the action.</summary>
    public string Name { get; }

    /// <summary>The commit.</summary>
    public string Commit { get; }

    /// <summary>The version, for people.</summary>
    public string Version { get; }

    /// <summary>As it stands behind <c>uses:</c>.</summary>
    public override string ToString() => $"{Name}@{Commit} # {Version}";

    [GeneratedRegex(@"^[\w.-]+/[\w.-]+(/[\w.-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ActionName();

    [GeneratedRegex(@"^[0-9a-f]{40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CommitId();

    [GeneratedRegex(@"^[\w.+-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionText();
}
