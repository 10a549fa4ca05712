using System.Globalization;
using System.Text.Json;
using Slipway.Docker.Builds;

namespace Slipway.Docker.Engine;

/// <summary>Remembers the versions of programs by path, size and time of change, so that none is started to be asked again.</summary>
internal sealed class ToolVersionCache(string? file)
{
    private const int MaxEntries = 64;

    private readonly Lock gate = new();
    private Dictionary<string, string>? entries;
    private bool changed;

    /// <summary>The remembered version of a program as it is now, or null.</summary>
    public string? Find(string path)
    {
        lock (gate)
        {
            return file is not null && Key(path) is { } key && Entries().TryGetValue(key, out var version) ? version : null;
        }
    }

    /// <summary>Remembers a version.</summary>
    public void Add(string path, string version)
    {
        lock (gate)
        {
            if (file is not null && Key(path) is { } key)
            {
                Entries()[key] = version;
                changed = true;
            }
        }
    }

    /// <summary>Writes what was added. A cache that cannot be written is none: nothing depends on it.</summary>
    public void Save()
    {
        lock (gate)
        {
            if (!changed || file is null)
            {
                return;
            }

            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            {
                writer.WriteStartObject();
                foreach (var (key, version) in Entries().TakeLast(MaxEntries))
                {
                    writer.WriteString(key, version);
                }

                writer.WriteEndObject();
            }

            try
            {
                AtomicFile.Write(file, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Asking again next time is all that is lost.
            }

            changed = false;
        }
    }

    private Dictionary<string, string> Entries()
    {
        if (entries is not null)
        {
            return entries;
        }

        entries = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file!));
            foreach (var property in document.RootElement.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.String))
            {
                entries[property.Name] = property.Value.GetString()!;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            // Not there, or damaged: it is made anew.
        }

        return entries;
    }

    private static string? Key(string path)
    {
        try
        {
            var info = new FileInfo(path);
            info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return info.Exists
                ? string.Create(CultureInfo.InvariantCulture, $"{path}|{info.FullName}|{info.Length}|{info.LastWriteTimeUtc.Ticks}")
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
