using Newtonsoft.Json.Linq;

namespace Nuke.Common.Utilities;

/// <summary>Reads properties of JSON objects.</summary>
public static class JObjectExtensions
{
    /// <summary>The elements of a property that is an array.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public static JEnumerable<T> GetChildren<T>(this JObject jobject, string name)
        where T : JToken => jobject.GetPropertyValue<JArray>(name).Children<T>();

    /// <summary>The objects of a property that is an array.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public static JEnumerable<JObject> GetChildren(this JObject jobject, string name) => jobject.GetChildren<JObject>(name);

    /// <summary>The value of a property; the default value when there is no such property.</summary>
    public static T? GetPropertyValueOrNull<T>(this JObject jobject, string name) =>
        jobject.Property(name, StringComparison.Ordinal) is { } property ? property.Value.Value<T>() : default;

    /// <summary>The value of a property.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public static T GetPropertyValue<T>(this JObject jobject, string name) =>
        jobject.Property(name, StringComparison.Ordinal).NotNull($"Property '{name}' not found").Value.Value<T>()!;

    /// <summary>The object that a property holds.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public static JObject GetPropertyValue(this JObject jobject, string name) => jobject.GetPropertyValue<JObject>(name);

    /// <summary>The text that a property holds.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public static string GetPropertyStringValue(this JObject jobject, string name) => jobject.GetPropertyValue<string>(name);
}
