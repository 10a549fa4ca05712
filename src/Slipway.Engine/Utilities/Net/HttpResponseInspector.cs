namespace Nuke.Common.Utilities.Net;

/// <summary>A response, whose body is read once.</summary>
public class HttpResponseInspector
{
    private string? body;

    /// <summary>Takes a response.</summary>
    public HttpResponseInspector(HttpResponseMessage response) => Response = response;

    /// <summary>The response.</summary>
    public HttpResponseMessage Response { get; }

    /// <summary>The body as text.</summary>
    public async Task<string> GetBodyAsync() => body ??= await Response.Content.ReadAsStringAsync();
}
