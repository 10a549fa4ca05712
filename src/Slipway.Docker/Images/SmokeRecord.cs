using System.Text;
using System.Text.Json;
using Slipway.Docker.Builds;

namespace Slipway.Docker.Images;

/// <summary>
/// A file that remembers which images have passed, so that an unchanged image is not run again. A file that is not there or is damaged is
/// an empty one.
/// </summary>
/// <param name="file">The file.</param>
public sealed class SmokeRecord(string file)
{
    private const int MaxEntries = 200;

    /// <summary>Whether the image has passed with this expectation.</summary>
    public bool HasPassed(string imageId, SmokeExpectation expectation)
        => Read().Contains(new KeyValuePair<string, string>(imageId, expectation.Key));

    /// <summary>Remembers that the image has passed. The oldest entries are forgotten after 200.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(string imageId, SmokeExpectation expectation)
    {
        var entry = new KeyValuePair<string, string>(imageId, expectation.Key);
        var entries = Read().Where(known => known.Key != entry.Key || known.Value != entry.Value).Append(entry).TakeLast(MaxEntries);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartArray();
            foreach (var (id, key) in entries)
            {
                writer.WriteStartObject();
                writer.WriteString("image", id);
                writer.WriteString("expectation", key);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        AtomicFile.Write(file, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private List<KeyValuePair<string, string>> Read()
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return [.. document.RootElement.EnumerateArray().Select(entry => new KeyValuePair<string, string>(
                entry.GetProperty("image").GetString() ?? "", entry.GetProperty("expectation").GetString() ?? ""))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
