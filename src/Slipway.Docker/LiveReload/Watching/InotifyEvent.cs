using System.Buffers.Binary;
using System.Text;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>One event as the kernel writes it: watch, mask, cookie, length, name padded with zeros.</summary>
internal readonly record struct InotifyEvent(int Watch, InotifyMask Mask, string Name)
{
    private const int HeaderSize = 16;

    /// <summary>Takes the events out of a buffer.</summary>
    public static List<InotifyEvent> Parse(ReadOnlySpan<byte> bytes)
    {
        var events = new List<InotifyEvent>();
        while (bytes.Length >= HeaderSize)
        {
            var length = (int)Number(bytes[12..]);
            var name = bytes.Slice(HeaderSize, length);
            var end = name.IndexOf((byte)0);
            events.Add(new InotifyEvent((int)Number(bytes), (InotifyMask)Number(bytes[4..]), Encoding.UTF8.GetString(end < 0 ? name : name[..end])));
            bytes = bytes[(HeaderSize + length)..];
        }

        return events;
    }

    private static uint Number(ReadOnlySpan<byte> bytes)
        => BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
