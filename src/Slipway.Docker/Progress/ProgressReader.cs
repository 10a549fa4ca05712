using System.Text;

namespace Slipway.Docker.Progress;

/// <summary>
/// Reads a build's progress while it comes, rawjson or plain; the form is recognised. Nothing in a log makes it fail, and its
/// memory is bounded: of output and other text the end is kept. Not thread-safe.
/// </summary>
public sealed class ProgressReader
{
    private readonly ProgressRecorder recorder;
    private readonly JsonValueFramer framer;
    private readonly PlainLogReader plain;
    private readonly SolveStatusReader solveStatus;
    private byte[] encoded = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="display">Is told of each step's start, output and end; nobody by default.</param>
    public ProgressReader(IProgressDisplay? display = null)
    {
        recorder = new ProgressRecorder(display);
        solveStatus = new SolveStatusReader(recorder);
        plain = new PlainLogReader(recorder);
        framer = new JsonValueFramer(ReadValue, ReadText, () => recorder.Corrupt++);
    }

    /// <summary>Takes the next bytes.</summary>
    public void Feed(ReadOnlySpan<byte> data) => framer.Feed(data);

    /// <summary>Takes a line, given without its end.</summary>
    public void FeedLine(string line)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(line.Length) + 1;
        if (encoded.Length < needed)
        {
            encoded = new byte[needed * 2];
        }

        var count = Encoding.UTF8.GetBytes(line, encoded);
        encoded[count] = (byte)'\n';
        framer.Feed(encoded.AsSpan(0, count + 1));
    }

    /// <summary>The log has ended.</summary>
    /// <returns>The build as far as the log tells it.</returns>
    public BuildProgress Complete()
    {
        framer.Complete();
        recorder.Finish();
        return PlainLookups.Resolve(recorder.Snapshot());
    }

    /// <summary>Reads a whole log.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<BuildProgress> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        var reader = new ProgressReader();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            reader.Feed(buffer.AsSpan(0, count));
        }

        return reader.Complete();
    }

    /// <summary>Reads a log file.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static async Task<BuildProgress> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var stream = File.OpenRead(path);
        return await ReadAsync(stream, cancellationToken);
    }

    private void ReadValue(ReadOnlySpan<byte> json)
    {
        if (solveStatus.Read(json))
        {
            recorder.Format = ProgressFormat.RawJson;
        }
        else
        {
            recorder.Corrupt++;
        }
    }

    private void ReadText(string line)
    {
        // What is left of an object that was cut off is no message.
        if (!plain.Read(line) && line.AsSpan().TrimStart() is not ['"' or '{' or '}' or ']', ..])
        {
            recorder.AddText(line);
        }
    }
}
