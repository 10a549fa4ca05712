using System.Text.Encodings.Web;
using System.Text.Json;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class SecretRedaction
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_occurrence_is_replaced()
        => Redactor("hunter2").Redact("hunter2, xhunter2x").Should().Be("[REDACTED], x[REDACTED]x");

    [Fact]
    public void Secrets_that_overlap_are_replaced_together()
        => Redactor("abcd", "cdef").Redact("-abcdef-").Should().Be("-[REDACTED]-");

    [Fact]
    public void A_secret_inside_of_another_leaves_no_rest()
        => Redactor("pass", "password123").Redact("password123 pass").Should().Be("[REDACTED] [REDACTED]");

    [Fact]
    public void A_secret_that_overlaps_itself_leaves_no_rest()
        => Redactor("aba").Redact("xababax").Should().Be("x[REDACTED]x");

    [Fact]
    public void Of_several_lines_each_is_hidden_but_not_its_punctuation()
    {
        var redactor = Redactor("first line\r\nsecond line\n},\n");

        redactor.Redact("x first line y").Should().Be("x [REDACTED] y");
        redactor.Redact("second line").Should().Be("[REDACTED]");
        redactor.Redact("},").Should().Be("},");
    }

    [Theory]
    [InlineData("pa\"ss\\wo/rd")]
    [InlineData("a+b&c<d>é'")]
    [InlineData("line1\nline2\ttab")]
    public void A_secret_in_json_is_hidden(string secret)
    {
        Redactor(secret).Redact(JsonSerializer.Serialize(secret)).Should().Be("\"[REDACTED]\"");
        Redactor(secret).Redact(JsonSerializer.Serialize(secret, Relaxed)).Should().Be("\"[REDACTED]\"");
    }

    [Fact]
    public void A_secret_in_a_url_is_hidden()
    {
        var redactor = Redactor("p@ss w/rd");

        redactor.Redact($"https://u:{Uri.EscapeDataString("p@ss w/rd")}@host").Should().Be("https://u:[REDACTED]@host");
        redactor.Redact("p%40ss%20w%2frd p%40ss+w%2Frd").Should().Be("[REDACTED] [REDACTED]");
    }

    [Fact]
    public void A_secret_in_a_quoted_argument_is_hidden()
        => Redactor("a\\b\"c d").Redact(Nuke.Common.Tooling.ArgumentLine.Join(["-p", "a\\b\"c d"])).Should().Be("-p \"[REDACTED]\"");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("x")]
    public void What_is_too_short_is_no_secret(string? value)
    {
        var redactor = Redactor(value);

        redactor.IsEmpty.Should().BeTrue();
        redactor.Redact("x y\n").Should().Be("x y\n");
    }

    [Fact]
    public void A_lone_surrogate_does_no_harm()
        => Redactor("ab\uD800cd").Redact("-ab\uD800cd-").Should().Be("-[REDACTED]-");

    private static SecretRedactor Redactor(params string?[] secrets)
    {
        var redactor = new SecretRedactor();
        foreach (var secret in secrets)
        {
            redactor.Add(secret);
        }

        return redactor;
    }
}
