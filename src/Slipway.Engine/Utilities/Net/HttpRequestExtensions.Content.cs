using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;

namespace Nuke.Common.Utilities.Net;

public static partial class HttpRequestExtensions
{
    /// <summary>Sends the object as JSON.</summary>
    public static HttpRequestBuilder WithJsonContent<T>(this HttpRequestBuilder builder, T obj) =>
        builder.WithStringContent(JsonConvert.SerializeObject(obj), "application/json");

    /// <summary>Sends the object as JSON.</summary>
    public static HttpRequestBuilder WithJsonContent<T>(this HttpRequestBuilder builder, T obj, JsonSerializerSettings? settings) =>
        builder.WithStringContent(JsonConvert.SerializeObject(obj, settings), "application/json");

    /// <summary>Sends a text in UTF-8.</summary>
    public static HttpRequestBuilder WithStringContent(this HttpRequestBuilder builder, string content, string mediaType)
    {
        builder.Request.Content = new StringContent(content, Encoding.UTF8, mediaType);
        return builder;
    }

    /// <summary>Sends the fields of a form, encoded like a query.</summary>
    public static HttpRequestBuilder WithFormUrlEncodedContent(this HttpRequestBuilder builder, IDictionary<string, string> dictionary)
    {
        builder.Request.Content = new FormUrlEncodedContent(dictionary);
        return builder;
    }

    /// <summary>Sends the fields and files of a form, in parts.</summary>
    public static HttpRequestBuilder WithMultipartFormDataContent(
        this HttpRequestBuilder builder,
        Func<MultipartFormDataContent, MultipartFormDataContent> configurator)
    {
        builder.Request.Content = configurator(new MultipartFormDataContent());
        return builder;
    }

    /// <summary>Adds a field to a form.</summary>
    public static MultipartFormDataContent AddStringContent(this MultipartFormDataContent data, string name, string content)
    {
        data.Add(new StringContent(content), name);
        return data;
    }

    /// <summary>Adds a file to a form.</summary>
    /// <param name="data">The form.</param>
    /// <param name="name">The field.</param>
    /// <param name="content">The file's content.</param>
    /// <param name="filename">The file's name.</param>
    /// <param name="mediaType">The content's type. None by default.</param>
    public static MultipartFormDataContent AddStreamContent(
        this MultipartFormDataContent data,
        string name,
        Stream content,
        string filename,
        string? mediaType = null)
    {
        var part = new StreamContent(content);
        part.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        data.Add(part, name, filename);
        return data;
    }
}
