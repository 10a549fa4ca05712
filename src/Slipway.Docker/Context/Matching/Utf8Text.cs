using System.Buffers;
using System.Text;

namespace Slipway.Docker.Context.Matching;

/// <summary>
/// File names and patterns as the bytes they are. A name on Linux need not be valid UTF-8; as text, each byte that is not
/// part of a valid sequence becomes a lone surrogate U+DC80 to U+DCFF, so that nothing is lost on the way back.
/// </summary>
internal static class Utf8Text
{
    /// <summary>What an invalid byte reads as.</summary>
    public const int Replacement = 0xFFFD;

    private const int EscapeBase = 0xDC00;

    /// <summary>The first character; an invalid byte reads as one replacement character, as in Go.</summary>
    public static int DecodeFirst(ReadOnlySpan<byte> text, out int width)
    {
        int first = text[0];
        if (first < 0x80)
        {
            width = 1;
            return first;
        }

        if (Rune.DecodeFromUtf8(text, out var rune, out var consumed) == OperationStatus.Done)
        {
            width = consumed;
            return rune.Value;
        }

        width = 1;
        return Replacement;
    }

    /// <summary>Whether every byte belongs to a valid sequence.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => System.Text.Unicode.Utf8.IsValid(text);

    /// <summary>Replaces each invalid byte with U+FFFD: what is left of a pattern after its way to the client as JSON.</summary>
    public static byte[] ReplaceInvalid(ReadOnlySpan<byte> text)
    {
        if (IsValid(text))
        {
            return text.ToArray();
        }

        var result = new List<byte>(text.Length + 16);
        while (!text.IsEmpty)
        {
            var rune = DecodeFirst(text, out var width);
            if (rune == Replacement)
            {
                result.AddRange("\uFFFD"u8);
            }
            else
            {
                result.AddRange(text[..width]);
            }

            text = text[width..];
        }

        return [.. result];
    }

    /// <summary>Bytes as text, without loss.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes)
    {
        if (IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var result = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                result.Append((char)bytes[0]);
                bytes = bytes[1..];
            }
            else if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == OperationStatus.Done)
            {
                result.Append(rune.ToString());
                bytes = bytes[consumed..];
            }
            else
            {
                result.Append((char)(EscapeBase + bytes[0]));
                bytes = bytes[1..];
            }
        }

        return result.ToString();
    }

    /// <summary>Text as bytes: the way back from <see cref="ToText"/>.</summary>
    public static byte[] FromText(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var result = new List<byte>(text.Length + 16);
        Span<byte> buffer = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed) == OperationStatus.Done)
            {
                result.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
                i += consumed;
            }
            else if (IsEscapedByte(text[i]))
            {
                result.Add((byte)(text[i] - EscapeBase));
                i++;
            }
            else
            {
                // A lone surrogate of a Windows name: the three bytes that Go uses for it, none of them valid UTF-8.
                int unit = text[i];
                result.AddRange([(byte)(0xE0 | (unit >> 12)), (byte)(0x80 | ((unit >> 6) & 0x3F)), (byte)(0x80 | (unit & 0x3F))]);
                i++;
            }
        }

        return [.. result];
    }

    /// <summary>Whether a character stands for one byte that is not valid UTF-8.</summary>
    public static bool IsEscapedByte(char character) => character is >= '\uDC80' and <= '\uDCFF';

    /// <summary>Removes white space (as Unicode defines it) from both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsSpace(DecodeFirst(text, out var width)))
        {
            text = text[width..];
        }

        while (!text.IsEmpty)
        {
            Rune.DecodeLastFromUtf8(text, out var rune, out var consumed);
            if (!IsSpace(rune.Value))
            {
                break;
            }

            text = text[..^consumed];
        }

        return text;
    }

    private static bool IsSpace(int rune) => rune <= char.MaxValue && char.IsWhiteSpace((char)rune);
}
