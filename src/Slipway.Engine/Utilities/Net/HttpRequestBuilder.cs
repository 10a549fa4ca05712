namespace Nuke.Common.Utilities.Net;

/// <summary>A request that is being put together.</summary>
public class HttpRequestBuilder
{
    /// <summary>Takes a client and the request that it will send.</summary>
    public HttpRequestBuilder(HttpClient client, HttpRequestMessage request)
    {
        Client = client;
        Request = request;
    }

    /// <summary>Who sends the request.</summary>
    public HttpClient Client { get; }

    /// <summary>The request so far.</summary>
    public HttpRequestMessage Request { get; }
}
