using System.Net.Http.Headers;
using System.Text;

namespace Nuke.Common.Utilities.Net;

/// <summary>Puts requests together and sends them.</summary>
public static partial class HttpRequestExtensions
{
    /// <summary>Sets a bearer token (RFC 6750).</summary>
    public static HttpRequestBuilder WithBearerAuthentication(this HttpRequestBuilder builder, string bearerToken) =>
        builder.WithAuthentication("Bearer", bearerToken);

    /// <summary>Sets user name and password (RFC 7617, in UTF-8).</summary>
    public static HttpRequestBuilder WithBasicAuthentication(this HttpRequestBuilder builder, string username, string password) =>
        builder.WithAuthentication("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")));

    /// <summary>Sets the header <c>Authorization</c>.</summary>
    public static HttpRequestBuilder WithAuthentication(this HttpRequestBuilder builder, string scheme, string? parameter)
    {
        builder.Request.Headers.Authorization = new AuthenticationHeaderValue(scheme, parameter);
        return builder;
    }

    /// <summary>Sends the request.</summary>
    /// <exception cref="HttpRequestException">There is no connection.</exception>
    public static async Task<HttpResponseInspector> GetResponseAsync(this HttpRequestBuilder builder, CancellationToken cancellationToken = default) =>
        new(await builder.Client.SendAsync(builder.Request, cancellationToken));

    /// <summary>Sends the request and waits for the response.</summary>
    /// <exception cref="HttpRequestException">There is no connection.</exception>
    public static HttpResponseInspector GetResponse(this HttpRequestBuilder builder) => builder.GetResponseAsync().GetAwaiter().GetResult();
}
