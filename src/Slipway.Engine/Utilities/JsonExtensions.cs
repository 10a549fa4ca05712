using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

/// <summary>Reads and writes JSON by Newtonsoft.Json, whose types are part of NUKE's API. Nothing else in the engine needs it.</summary>
public static class JsonExtensions
{
    /// <summary>What is used unless a call says otherwise: indented, without null and default values, setters need not be public.</summary>
    public static JsonSerializerSettings DefaultSerializerSettings =
        new()
        {
            Formatting = Formatting.Indented,
            NullValueHandling = NullValueHandling.Ignore,
            DefaultValueHandling = DefaultValueHandling.Ignore,
            ContractResolver = new AllWritableContractResolver(),
        };

    /// <summary>The object as JSON text.</summary>
    public static string ToJson<T>(this T obj, JsonSerializerSettings? serializerSettings = null) =>
        JsonConvert.SerializeObject(obj, serializerSettings ?? DefaultSerializerSettings);

    /// <summary>The object that a JSON text describes.</summary>
    /// <exception cref="JsonException">The text is not well-formed, or does not fit the type.</exception>
    public static T GetJson<T>(this string content, JsonSerializerSettings? serializerSettings = null) =>
        JsonConvert.DeserializeObject<T>(content, serializerSettings ?? DefaultSerializerSettings)!;

    /// <summary>The JSON object that a text describes.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public static JObject GetJson(this string content, JsonSerializerSettings? serializerSettings = null) => content.GetJson<JObject>(serializerSettings);

    /// <summary>Writes the object as JSON to a file.</summary>
    public static AbsolutePath WriteJson<T>(this AbsolutePath path, T obj, JsonSerializerSettings? serializerSettings = null) =>
        path.WriteAllText(obj.ToJson(serializerSettings));

    /// <summary>The object that a JSON file describes.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="JsonException">Its text is not well-formed, or does not fit the type.</exception>
    public static T ReadJson<T>(this AbsolutePath path, JsonSerializerSettings? serializerSettings = null) =>
        path.ReadAllText().GetJson<T>(serializerSettings);

    /// <summary>The JSON object in a file.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="JsonException">Its text is not well-formed.</exception>
    public static JObject ReadJson(this AbsolutePath path, JsonSerializerSettings? serializerSettings = null) => path.ReadJson<JObject>(serializerSettings);

    /// <summary>Reads an object from a JSON file, changes it, and writes it back.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="JsonException">Its text is not well-formed, or does not fit the type.</exception>
    public static AbsolutePath UpdateJson<T>(this AbsolutePath path, Action<T> update, JsonSerializerSettings? serializerSettings = null)
    {
        var obj = path.ReadJson<T>(serializerSettings);
        update(obj);
        return path.WriteJson(obj, serializerSettings);
    }

    /// <summary>Reads the JSON object from a file, changes it, and writes it back.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="JsonException">Its text is not well-formed.</exception>
    public static AbsolutePath UpdateJson(this AbsolutePath path, Action<JObject> update, JsonSerializerSettings? serializerSettings = null) =>
        path.UpdateJson<JObject>(update, serializerSettings);
}
