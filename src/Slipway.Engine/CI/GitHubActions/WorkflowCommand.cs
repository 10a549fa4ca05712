namespace Nuke.Common.CI.GitHubActions;

/// <summary>
/// A line of output that the runner acts on: <c>::NAME KEY=VALUE,…::MESSAGE</c>. See
/// <see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"/>.
/// </summary>
internal static class WorkflowCommand
{
    /// <summary>The line, with everything in it escaped that would end it or a part of it.</summary>
    public static string Format(string command, string? message, IEnumerable<KeyValuePair<string, object>> properties)
    {
        var list = string.Join(',', properties.Select(pair => $"{pair.Key}={EscapeProperty(pair.Value.ToString() ?? string.Empty)}"));
        return $"::{command}{(list.Length > 0 ? " " + list : list)}::{EscapeMessage(message ?? string.Empty)}";
    }

    private static string EscapeMessage(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text)
        => EscapeMessage(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
