using System.Text.Json;
using Nuke.Common.Execution;

namespace Nuke.Common.ValueInjection;

/// <summary>A parameters file: a JSON object of names and values. Read without an object model, since every start reads it.</summary>
internal sealed class ParametersFile
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    private ParametersFile(string path)
    {
        Path = path;
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The names that it gives values to, as written.</summary>
    public IEnumerable<string> Names => entries.Values.Select(entry => entry.Name);

    /// <summary>Reads a file; one that is not there is empty.</summary>
    /// <exception cref="UsageException">It is no JSON object, or a value is an object.</exception>
    public static ParametersFile Read(string path)
    {
        var file = new ParametersFile(path);
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read: {exception.Message}");
        }

        try
        {
            file.Parse(content);
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: is not valid JSON. Write an object of parameter names and values.");
        }

        return file;
    }

    /// <summary>The values of a parameter, or null.</summary>
    public IReadOnlyList<string>? Find(string name) => entries.GetValueOrDefault(ParameterNames.Normalize(name))?.Values;

    private void Parse(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }

        var reader = new Utf8JsonReader(content, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new UsageException($"{Path}: is not a JSON object. Write an object of parameter names and values.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ReadValues(ref reader, name) is { } values && !name.StartsWith('$'))
            {
                entries[ParameterNames.Normalize(name)] = new Entry(name, values);
            }
        }

        while (reader.Read())
        {
            // Text after the object is refused by the reader itself.
        }
    }

    private List<string>? ReadValues(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [ReadValue(ref reader, name)];
        }

        var values = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(ReadValue(ref reader, name));
        }

        return values;
    }

    private string ReadValue(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw new UsageException($"{Path}: '{name}' is an object or a nested array. Parameters are texts, numbers, true, false, or arrays of these."),
    };

    private sealed record Entry(string Name, IReadOnlyList<string> Values);
}
