using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Slipway.Docker.Context.Matching;

/// <summary>
/// What a path must have to match a pattern, in its first and last eight bytes: two comparisons that refuse nearly every path
/// before the pattern itself is looked at.
/// </summary>
internal readonly struct PatternFilter
{
    private readonly ulong head;
    private readonly ulong headMask;
    private readonly ulong tail;
    private readonly ulong tailMask;
    private readonly int length;

    /// <summary>Makes a filter of a prefix, a suffix and a minimal length.</summary>
    public PatternFilter(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> suffix, int length)
    {
        this.length = Math.Max(length, Math.Max(prefix.Length, suffix.Length));
        head = Head(prefix);
        headMask = prefix.IsEmpty ? 0 : ulong.MaxValue >> (64 - (8 * Math.Min(prefix.Length, 8)));
        tail = Tail(suffix);
        tailMask = suffix.IsEmpty ? 0 : ulong.MaxValue << (64 - (8 * Math.Min(suffix.Length, 8)));
    }

    /// <summary>Whether the pattern brings paths back; kept here, where the loop over all patterns reads anyway.</summary>
    public bool IsException { get; init; }

    /// <summary>The first eight bytes of a text, the first one lowest.</summary>
    public static ulong Head(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(text);
        }

        var result = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            result |= (ulong)text[i] << (8 * i);
        }

        return result;
    }

    /// <summary>The last eight bytes of a text, the last one highest.</summary>
    public static ulong Tail(ReadOnlySpan<byte> text)
        => text.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]) : text.IsEmpty ? 0 : Head(text) << (64 - (8 * text.Length));

    /// <summary>Whether a path with this head, tail and length may match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Passes(ulong pathHead, ulong pathTail, int pathLength)
        => pathLength >= length && (pathHead & headMask) == head && (pathTail & tailMask) == tail;
}
