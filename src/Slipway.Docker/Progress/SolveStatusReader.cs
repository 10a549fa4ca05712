using System.Text;
using System.Text.Json;

namespace Slipway.Docker.Progress;

/// <summary>
/// Reads one object of a rawjson log (BuildKit's <c>SolveStatus</c>) into a recorder. Reads by hand: a serializer would cost a
/// tenth of a second at start, and would give a whole object up for one value of a wrong type.
/// </summary>
internal sealed class SolveStatusReader(ProgressRecorder recorder)
{
    /// <summary>Reads an object. False when it is not JSON, or none of BuildKit's.</summary>
    public bool Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && ReadObject(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what the reader throws for text that is not valid UTF-8 or UTF-16.
            return false;
        }
    }

    private bool ReadObject(ref Utf8JsonReader reader)
    {
        var known = false;
        while (NextProperty(ref reader))
        {
            var kind = reader.ValueTextEquals("vertexes"u8) ? 1
                : reader.ValueTextEquals("statuses"u8) ? 2
                : reader.ValueTextEquals("logs"u8) ? 3
                : reader.ValueTextEquals("warnings"u8) ? 4
                : 0;
            reader.Read();
            known |= kind != 0;
            if (kind == 0 || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                ReadItem(ref reader, kind);
            }
        }

        return known;
    }

    private void ReadItem(ref Utf8JsonReader reader, int kind)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        switch (kind)
        {
            case 1:
                ReadVertex(ref reader);
                break;
            case 2:
                ReadStatus(ref reader);
                break;
            case 3:
                ReadLog(ref reader);
                break;
            default:
                ReadWarning(ref reader);
                break;
        }
    }

    private void ReadVertex(ref Utf8JsonReader reader)
    {
        var update = default(VertexUpdate);
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("digest"u8))
            {
                update.Digest = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                update.Name = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("inputs"u8))
            {
                update.Inputs = JsonValues.Texts(ref reader);
            }
            else if (reader.ValueTextEquals("started"u8))
            {
                update.Started = JsonValues.Time(ref reader);
            }
            else if (reader.ValueTextEquals("completed"u8))
            {
                update.Completed = JsonValues.Time(ref reader);
            }
            else if (reader.ValueTextEquals("cached"u8))
            {
                reader.Read();
                update.Cached = reader.TokenType == JsonTokenType.True;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("error"u8))
            {
                update.Error = JsonValues.Text(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        recorder.Update(update);
    }

    private void ReadStatus(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? vertex = null;
        long current = 0;
        long total = 0;
        DateTimeOffset? started = null;
        DateTimeOffset? completed = null;
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("vertex"u8))
            {
                vertex = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("current"u8))
            {
                current = JsonValues.Number(ref reader);
            }
            else if (reader.ValueTextEquals("total"u8))
            {
                total = JsonValues.Number(ref reader);
            }
            else if (reader.ValueTextEquals("started"u8))
            {
                started = JsonValues.Time(ref reader);
            }
            else if (reader.ValueTextEquals("completed"u8))
            {
                completed = JsonValues.Time(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (vertex is not null && id is not null)
        {
            recorder.Find(vertex)?.SetStatus(new StepStatus(id, current, total, started, completed));
        }
    }

    private void ReadLog(ref Utf8JsonReader reader)
    {
        string? vertex = null;
        long stream = 1;
        byte[] data = [];
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("vertex"u8))
            {
                vertex = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("stream"u8))
            {
                stream = JsonValues.Number(ref reader);
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                data = JsonValues.Bytes(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (vertex is not null)
        {
            recorder.AddOutput(vertex, stream == 2 ? 2 : 1, data);
        }
    }

    private void ReadWarning(ref Utf8JsonReader reader)
    {
        var message = "";
        string? url = null;
        int? line = null;
        while (NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("short"u8))
            {
                message = Encoding.UTF8.GetString(JsonValues.Bytes(ref reader));
            }
            else if (reader.ValueTextEquals("url"u8))
            {
                url = JsonValues.Text(ref reader);
            }
            else if (reader.ValueTextEquals("range"u8))
            {
                line = JsonValues.FirstLine(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        recorder.Add(new BuildWarning(message, url, line));
    }

    private static bool NextProperty(ref Utf8JsonReader reader)
        => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
}
