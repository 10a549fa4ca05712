namespace Nuke.Common.CI.AzurePipelines;

/// <summary>
/// A line of output that the agent acts on: <c>##vso[NAME KEY=VALUE;…]MESSAGE</c>. See
/// <see href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands"/>.
/// </summary>
internal static class LoggingCommand
{
    /// <summary>The line, with everything in it escaped that would end it or a part of it.</summary>
    public static string Format(string command, string? message, IEnumerable<KeyValuePair<string, object>> properties)
    {
        var list = string.Concat(properties.Select(pair => $"{pair.Key}={EscapeProperty(pair.Value.ToString() ?? string.Empty)};"));
        return $"##vso[{command}{(list.Length > 0 ? " " + list : list)}]{EscapeMessage(message ?? string.Empty)}";
    }

    // The agent reads %AZP25 as a percent sign.
    private static string EscapeMessage(string text)
        => text.Replace("%", "%AZP25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text)
        => EscapeMessage(text)
            .Replace("]", "%5D", StringComparison.Ordinal)
            .Replace(";", "%3B", StringComparison.Ordinal);
}
