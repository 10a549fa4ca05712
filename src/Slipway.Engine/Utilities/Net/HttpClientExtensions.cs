namespace Nuke.Common.Utilities.Net;

/// <summary>Starts HTTP requests: <c>client.CreateRequest(HttpMethod.Post, "items").WithJsonContent(item).GetResponse().AssertSuccessfulStatusCode()</c>.</summary>
public static class HttpClientExtensions
{
    /// <summary>A request to a URL, which may be relative to the client's base address.</summary>
    public static HttpRequestBuilder CreateRequest(this HttpClient client, HttpMethod method, string relativeUri) =>
        new(client, new HttpRequestMessage(method, relativeUri));

    /// <summary>A request to a URL that is relative to a base address.</summary>
    /// <exception cref="UriFormatException">The base address is not absolute.</exception>
    public static HttpRequestBuilder CreateRequest(this HttpClient client, HttpMethod method, string baseAddress, string relativeUri) =>
        new(client, new HttpRequestMessage(method, new Uri(new Uri(baseAddress), relativeUri)));
}
