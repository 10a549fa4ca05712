using System.Net.Http.Headers;
using Nuke.Common.Tooling;

namespace Nuke.Common.IO;

/// <summary>Downloads by HTTP.</summary>
public static class HttpTasks
{
    /// <summary>How long a server may take to answer, unless the client is configured otherwise. 5 seconds by default. The download itself may take longer.</summary>
    public static TimeSpan DefaultTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Downloads a text.</summary>
    /// <param name="uri">The URL.</param>
    /// <param name="clientConfigurator">Changes the client.</param>
    /// <param name="headerConfigurator">Changes the headers of the request.</param>
    /// <exception cref="HttpRequestException">There is no connection, or the server's answer is no success.</exception>
    /// <exception cref="TaskCanceledException">The server takes too long.</exception>
    public static string HttpDownloadString(
        string uri,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null) =>
        HttpDownloadStringAsync(uri, clientConfigurator, headerConfigurator).GetAwaiter().GetResult();

    /// <summary>Downloads a text.</summary>
    /// <inheritdoc cref="HttpDownloadString"/>
    public static async Task<string> HttpDownloadStringAsync(
        string uri,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null)
    {
        using var client = CreateClient(clientConfigurator, headerConfigurator);
        using var response = await GetAsync(client, uri);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Downloads a file; creates its directory when it is missing.</summary>
    /// <param name="uri">The URL.</param>
    /// <param name="path">The file; a relative path is relative to the working directory.</param>
    /// <param name="mode">What happens when the file exists. It is replaced by default.</param>
    /// <param name="clientConfigurator">Changes the client.</param>
    /// <param name="headerConfigurator">Changes the headers of the request.</param>
    /// <exception cref="HttpRequestException">There is no connection, or the server's answer is no success.</exception>
    /// <exception cref="TaskCanceledException">The server takes too long.</exception>
    /// <exception cref="IOException">The file exists and the mode forbids it.</exception>
    public static void HttpDownloadFile(
        string uri,
        string path,
        FileMode mode = FileMode.Create,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null) =>
        HttpDownloadFileAsync(uri, AbsolutePath.Parse(path), mode, clientConfigurator, headerConfigurator).GetAwaiter().GetResult();

    /// <summary>Downloads a file; creates its directory when it is missing.</summary>
    /// <inheritdoc cref="HttpDownloadFile"/>
    public static async Task HttpDownloadFileAsync(
        string uri,
        AbsolutePath path,
        FileMode mode = FileMode.Create,
        Configure<HttpClient>? clientConfigurator = null,
        Action<HttpRequestHeaders>? headerConfigurator = null)
    {
        if (FileChange.IsOnlyPrinted($"download {uri} to", path))
        {
            return;
        }

        using var client = CreateClient(clientConfigurator, headerConfigurator);
        using var response = await GetAsync(client, uri);
        path.Parent?.CreateDirectory();
        var file = File.Open(path, mode);
        try
        {
            await using (file)
            {
                await response.Content.CopyToAsync(file);
            }
        }
        catch when (mode is FileMode.Create or FileMode.CreateNew)
        {
            // Half a file would be taken for a whole one by the next run.
            path.DeleteFile();
            throw;
        }
    }

    // The content is read later: the timeout is for the answer, not for the download.
    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string uri)
    {
        var response = await client.GetAsync(new Uri(uri, UriKind.RelativeOrAbsolute), HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            response.Dispose();
            throw new HttpRequestException($"{(int)response.StatusCode} {response.ReasonPhrase}: {uri}", inner: null, response.StatusCode);
        }

        return response;
    }

    private static HttpClient CreateClient(Configure<HttpClient>? clientConfigurator, Action<HttpRequestHeaders>? headerConfigurator)
    {
        var client = new HttpClient { Timeout = DefaultTimeout };
        client = clientConfigurator?.Invoke(client) ?? client;
        headerConfigurator?.Invoke(client.DefaultRequestHeaders);
        return client;
    }
}
