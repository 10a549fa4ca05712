using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities.Net;

public static partial class HttpResponseExtensions
{
    /// <summary>The object that the body describes in JSON.</summary>
    /// <exception cref="JsonException">It is not well-formed, or does not fit the type.</exception>
    public static async Task<T> GetBodyAsJson<T>(this HttpResponseInspector inspector) =>
        JsonConvert.DeserializeObject<T>(await inspector.GetBodyAsync())!;

    /// <summary>The JSON object in the body.</summary>
    /// <exception cref="JsonException">It is not well-formed.</exception>
    public static Task<JObject> GetBodyAsJson(this HttpResponseInspector inspector) => inspector.GetBodyAsJson<JObject>();

    /// <summary>The object that the body describes in JSON.</summary>
    /// <exception cref="JsonException">It is not well-formed, or does not fit the type.</exception>
    public static async Task<T> GetBodyAsJson<T>(this HttpResponseInspector inspector, JsonSerializerSettings? settings) =>
        JsonConvert.DeserializeObject<T>(await inspector.GetBodyAsync(), settings)!;

    /// <summary>The JSON object in the body.</summary>
    /// <exception cref="JsonException">It is not well-formed.</exception>
    public static Task<JObject> GetBodyAsJson(this HttpResponseInspector inspector, JsonSerializerSettings? settings) =>
        inspector.GetBodyAsJson<JObject>(settings);

    /// <summary>Writes the body to a file; creates its directory when it is missing.</summary>
    /// <param name="inspector">The response.</param>
    /// <param name="path">The file.</param>
    /// <param name="mode">What happens when the file exists. It is an error by default.</param>
    /// <exception cref="IOException">The file exists and the mode forbids it.</exception>
    public static async Task WriteToFile(this HttpResponseInspector inspector, AbsolutePath path, FileMode mode = FileMode.CreateNew)
    {
        if (FileChange.IsOnlyPrinted("write", path))
        {
            return;
        }

        path.Parent?.CreateDirectory();
        await using var file = File.Open(path, mode);
        await inspector.Response.Content.CopyToAsync(file);
    }
}
