using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class RedactingWriter
{
    [Fact]
    public void Without_secrets_text_passes_through()
    {
        using var writer = new StringWriter();

        using (var redacting = new RedactingTextWriter(writer, new SecretRedactor()))
        {
            redacting.Write("a");
            redacting.Write('b');
            redacting.WriteLine("c");
        }

        writer.ToString().Should().Be("abc" + Environment.NewLine);
    }

    [Theory]
    [InlineData("hunter2", "my hunter2!", "my [REDACTED]!")]
    [InlineData("hunter2", "hunthunter2", "hunt[REDACTED]")]
    [InlineData("hunter2", "hunt", "hunt")]
    [InlineData("abcabcX", "abcabcabcX.", "abc[REDACTED].")]
    [InlineData("aab", "aaab", "a[REDACTED]")]
    public void A_secret_written_in_pieces_of_any_size_is_hidden(string secret, string text, string expected)
    {
        for (var size = 1; size <= text.Length; size++)
        {
            Write([secret], text.Chunk(size).Select(chunk => new string(chunk))).Should().Be(expected, $"pieces have {size} characters");
        }
    }

    [Theory]
    [InlineData("xabcdex", "x[REDACTED]x")]
    [InlineData("abc", "[REDACTED]")]
    [InlineData("abcd", "[REDACTED]d")]
    public void Overlapping_secrets_leak_nothing_in_pieces(string text, string expected)
        => Write(["abc", "cde"], text.Select(character => character.ToString())).Should().Be(expected);

    [Fact]
    public void A_prompt_appears_at_once()
    {
        using var writer = new StringWriter();
        using var redacting = new RedactingTextWriter(writer, Redactor("hunter2"));

        redacting.Write("Password: ");

        writer.ToString().Should().Be("Password: ");
    }

    [Fact]
    public void Only_what_may_begin_a_secret_waits_also_when_flushed()
    {
        using var writer = new StringWriter();
        using var redacting = new RedactingTextWriter(writer, Redactor("hunter2"));

        redacting.Write("the hunt");
        redacting.Flush();
        writer.ToString().Should().Be("the ");

        redacting.Write("er is here");
        writer.ToString().Should().Be("the hunter is here");
    }

    [Fact]
    public void A_secret_that_is_added_later_is_hidden_from_then_on()
    {
        using var writer = new StringWriter();
        var secrets = new SecretRedactor();
        using var redacting = new RedactingTextWriter(writer, secrets);

        redacting.Write("hunter2 ");
        secrets.Add("hunter2");
        redacting.Write("hunter2 ");

        writer.ToString().Should().Be("hunter2 [REDACTED] ");
    }

    [Fact]
    public void A_secret_of_several_lines_is_hidden_line_by_line()
        => Write(["first line\nsecond line"], ["a first ", "line\nsecond", " line b"]).Should().Be("a [REDACTED]\n[REDACTED] b");

    [Fact]
    public void Lines_from_several_threads_stay_whole()
    {
        using var writer = new StringWriter();
        using var redacting = new RedactingTextWriter(writer, Redactor("hunter2"));

        Parallel.For(0, 2000, index => redacting.WriteLine($"<line {index} hunter2>"));
        redacting.Complete();

        writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCount(2000).And.OnlyContain(line => line.StartsWith('<') && line.EndsWith("[REDACTED]>"));
    }

    private static string Write(IEnumerable<string> secrets, IEnumerable<string> pieces)
    {
        using var writer = new StringWriter();
        using var redacting = new RedactingTextWriter(writer, Redactor([.. secrets]));
        foreach (var piece in pieces)
        {
            redacting.Write(piece);
        }

        redacting.Complete();
        return writer.ToString();
    }

    private static SecretRedactor Redactor(params string[] secrets)
    {
        var redactor = new SecretRedactor();
        Array.ForEach(secrets, redactor.Add);
        return redactor;
    }
}
