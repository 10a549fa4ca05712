using System.Diagnostics;

namespace Nuke.Common.Utilities;

/// <summary>Adds to URLs.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static class UrlExtensions
{
    /// <summary>The URL with the query parameters by which web statistics tell campaigns apart.</summary>
    /// <param name="uri">The URL.</param>
    /// <param name="medium">How readers come, for example <c>social</c>.</param>
    /// <param name="source">From where they come.</param>
    /// <param name="campaign">The campaign; the URL's last segment by default.</param>
    /// <param name="content">What they follow; the URL's last segment when a campaign is given.</param>
    /// <exception cref="ArgumentException">Medium or source is blank.</exception>
    public static Uri WithUtmValues(this Uri uri, string medium, string source, string? campaign = null, string? content = null)
    {
        var lastSegment = uri.Segments[^1].Trim('/').ToNullIfWhiteSpace();
        var values = new (string Key, string? Value)[]
        {
            ("utm_medium", medium.NotNullOrWhiteSpace()),
            ("utm_source", source.NotNullOrWhiteSpace()),
            ("utm_campaign", campaign ?? lastSegment),
            ("utm_content", content ?? (campaign is null ? null : lastSegment)),
        };
        var query = values.Where(value => value.Value is not null).Select(value => $"{value.Key}={Uri.EscapeDataString(value.Value!)}").Join('&');
        var builder = new UriBuilder(uri);
        builder.Query = builder.Query.Length > 1 ? $"{builder.Query[1..]}&{query}" : query;
        return builder.Uri;
    }
}
