using System.Text;

namespace Slipway.Docker.Commands;

/// <summary>Reads one output stream of a command to its end: keeps it, cuts it into lines, hands them on.</summary>
/// <param name="onLine">Gets each line.</param>
/// <param name="keep">Whether the text is kept.</param>
/// <param name="gate">Held while a line is handed on; shared by both streams of a command.</param>
/// <param name="onFailure">Gets the first exception of <paramref name="onLine"/>, which is not called again after it.</param>
internal sealed class OutputPump(Action<string>? onLine, bool keep, Lock gate, Action<Exception> onFailure)
{
    private const int BufferSize = 32 * 1024;

    private readonly StringBuilder kept = new();
    private bool failed;

    /// <summary>Everything that was read, or empty when it is not kept.</summary>
    public string Text => kept.ToString();

    /// <summary>Reads until the stream ends or the token is cancelled; the latter is no error.</summary>
    public async Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var lines = onLine is null ? null : new LineSplitter(Deliver);
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[BufferSize];
        var characters = new char[Encoding.UTF8.GetMaxCharCount(BufferSize)];
        try
        {
            int count;
            while ((count = await stream.ReadAsync(bytes, cancellationToken).AsTask().WaitAsync(cancellationToken)) > 0)
            {
                Take(characters.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, count), characters, flush: false)), lines);
            }

            Take(characters.AsSpan(0, decoder.GetChars([], characters, flush: true)), lines);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The command was killed, or has ended and left its output open in a process that lives on.
        }

        lines?.Complete();
    }

    private void Take(ReadOnlySpan<char> text, LineSplitter? lines)
    {
        if (keep)
        {
            kept.Append(text);
        }

        lines?.Push(text);
    }

    private void Deliver(string line)
    {
        lock (gate)
        {
            if (failed)
            {
                return;
            }

            try
            {
                onLine?.Invoke(line);
            }
            catch (Exception exception)
            {
                failed = true;
                onFailure(exception);
            }
        }
    }
}
