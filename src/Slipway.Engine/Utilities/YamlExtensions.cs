using System.Diagnostics.CodeAnalysis;
using Nuke.Common.IO;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

[assembly: SuppressMessage("Style", "IDE0130", Scope = "namespace", Target = "~N:Nuke.Utilities.Text.Yaml", Justification = "NUKE's own namespace for these members lies outside Nuke.Common.")]

namespace Nuke.Utilities.Text.Yaml;

/// <summary>Reads and writes YAML by YamlDotNet, whose types are part of NUKE's API. Nothing else in the engine needs it.</summary>
public static class YamlExtensions
{
    /// <summary>How objects are written unless a call says otherwise: names start with a small letter.</summary>
    public static SerializerBuilder DefaultSerializerBuilder = new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance);

    /// <summary>How objects are read unless a call says otherwise: names start with a small letter.</summary>
    public static DeserializerBuilder DefaultDeserializerBuilder = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance);

    /// <summary>The object as YAML text.</summary>
    public static string ToYaml<T>(this T obj, SerializerBuilder? serializerBuilder = null) =>
        (serializerBuilder ?? DefaultSerializerBuilder).Build().Serialize(obj);

    /// <summary>The object that a YAML text describes.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is not well-formed, or does not fit the type.</exception>
    public static T GetYaml<T>(this string content, DeserializerBuilder? deserializerBuilder = null) =>
        (deserializerBuilder ?? DefaultDeserializerBuilder).Build().Deserialize<T>(content);

    /// <summary>Writes the object as YAML to a file.</summary>
    public static AbsolutePath WriteYaml<T>(this AbsolutePath path, T obj, SerializerBuilder? serializerBuilder = null) =>
        path.WriteAllText(obj.ToYaml(serializerBuilder));

    /// <summary>The object that a YAML file describes.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">Its text is not well-formed, or does not fit the type.</exception>
    public static T ReadYaml<T>(this AbsolutePath path, DeserializerBuilder? deserializerBuilder = null) =>
        path.ReadAllText().GetYaml<T>(deserializerBuilder);

    /// <summary>Reads an object from a YAML file, changes it, and writes it back. Comments are lost.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">Its text is not well-formed, or does not fit the type.</exception>
    public static AbsolutePath UpdateYaml<T>(
        this AbsolutePath path,
        Action<T> update,
        DeserializerBuilder? deserializerBuilder = null,
        SerializerBuilder? serializerBuilder = null)
    {
        var obj = path.ReadYaml<T>(deserializerBuilder);
        update(obj);
        return path.WriteYaml(obj, serializerBuilder);
    }
}
