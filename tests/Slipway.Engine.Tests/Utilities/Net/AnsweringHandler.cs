using System.Net;

namespace Slipway.Engine.Tests.Utilities.Net;

/// <summary>Answers every request in the same way, and remembers the last one.</summary>
internal sealed class AnsweringHandler(HttpStatusCode status, string content) : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    public string? Body { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(content), RequestMessage = request };
    }
}
