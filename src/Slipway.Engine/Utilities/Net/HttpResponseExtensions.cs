using System.Net;

namespace Nuke.Common.Utilities.Net;

/// <summary>Checks and reads responses.</summary>
public static partial class HttpResponseExtensions
{
    /// <summary>The response has this status.</summary>
    /// <param name="inspector">The response.</param>
    /// <param name="status">The status.</param>
    /// <param name="errorSelector">The error's text. Names both statuses by default.</param>
    /// <exception cref="HttpResponseException">It has another one.</exception>
    public static HttpResponseInspector AssertStatusCode(
        this HttpResponseInspector inspector,
        HttpStatusCode status,
        Func<HttpResponseMessage, string>? errorSelector = null)
    {
        var response = inspector.Response;
        return response.StatusCode == status
            ? inspector
            : throw new HttpResponseException(errorSelector?.Invoke(response) ?? $"Expected status code {status} but found {response.StatusCode}");
    }

    /// <summary>The function finds nothing wrong with the response's status.</summary>
    /// <exception cref="HttpResponseException">It gave an error's text.</exception>
    public static HttpResponseInspector AssertStatusCode(this HttpResponseInspector inspector, Func<HttpStatusCode, string?> errorSelector) =>
        errorSelector(inspector.Response.StatusCode) is { } error ? throw new HttpResponseException(error) : inspector;

    /// <summary>The response has a status of success (2xx).</summary>
    /// <exception cref="HttpRequestException">It has another one.</exception>
    public static HttpResponseInspector AssertSuccessfulStatusCode(this HttpResponseInspector inspector)
    {
        inspector.Response.EnsureSuccessStatusCode();
        return inspector;
    }

    /// <summary>The function finds nothing wrong with the response.</summary>
    /// <exception cref="HttpResponseException">It gave an error's text.</exception>
    public static HttpResponseInspector AssertResponse(this HttpResponseInspector inspector, Func<HttpResponseMessage, string?> errorSelector) =>
        errorSelector(inspector.Response) is { } error ? throw new HttpResponseException(error) : inspector;
}
