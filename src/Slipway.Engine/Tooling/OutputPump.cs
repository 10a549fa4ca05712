using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>
/// Reads one stream of a process to its end on a thread of its own, so that neither stream can block the other and a
/// busy thread pool blocks none.
/// </summary>
internal sealed class OutputPump
{
    private const char ByteOrderMark = '\uFEFF';

    // How long a reader may wait for text after its process has ended; longer means that something else holds the pipe open.
    private static readonly TimeSpan QuietLimit = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(2);

    private readonly StreamReader reader;
    private readonly LineSplitter splitter;
    private readonly Thread thread;
    private readonly Lock gate = new();
    private long waitingSince;
    private bool waiting;
    private bool abandoned;

    public OutputPump(Stream stream, string name, Action<string> onLine)
    {
        // Without a look at the first bytes: output may begin with anything, and is not UTF-16 because of that.
        reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        splitter = new LineSplitter(onLine);
        thread = new Thread(Run) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>
    /// Called when the process has ended: waits until everything that it wrote has been read. If a process that it left
    /// behind keeps the pipe open, reading stops as soon as nothing more comes; what comes later is read and thrown away.
    /// </summary>
    public void Drain()
    {
        var start = Environment.TickCount64;
        while (!thread.Join(TimeSpan.FromMilliseconds(10)))
        {
            lock (gate)
            {
                var now = Environment.TickCount64;
                var quiet = waiting && now - Math.Max(waitingSince, start) > QuietLimit.TotalMilliseconds;
                var tooLong = waiting && now - start > DrainLimit.TotalMilliseconds;
                if (quiet || tooLong)
                {
                    abandoned = true;
                    splitter.Complete();
                    return;
                }
            }
        }
    }

    private void Run()
    {
        using (reader)
        {
            ReadToEnd();
        }
    }

    private void ReadToEnd()
    {
        var buffer = new char[8192];
        var isFirst = true;
        while (true)
        {
            lock (gate)
            {
                waiting = true;
                waitingSince = Environment.TickCount64;
            }

            var count = Read(buffer);
            lock (gate)
            {
                waiting = false;
                if (abandoned)
                {
                    if (count == 0)
                    {
                        return;
                    }

                    continue;
                }
            }

            if (count == 0)
            {
                splitter.Complete();
                return;
            }

            var text = buffer.AsSpan(0, count);
            splitter.Feed(isFirst && text[0] == ByteOrderMark ? text[1..] : text);
            isFirst = false;
        }
    }

    private int Read(char[] buffer)
    {
        try
        {
            return reader.Read(buffer, 0, buffer.Length);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            return 0;
        }
    }
}
