using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

public sealed class TerminalTexts
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("ümläut 漢字 🚀", "ümläut 漢字 🚀")]
    [InlineData("a\tb\r\nc", "a\\tb\\r\\nc")]
    [InlineData("\u001b]0;x\u0007", "\\x1b]0;x\\x07")]
    [InlineData("\u0085\u009b", "\\x85\\x9b")]
    [InlineData("a\u202eb\u2066\u200f", "a\\u202eb\\u2066\\u200f")]
    [InlineData("\u2028\ufeff", "\\u2028\\ufeff")]
    public void Text_that_moves_or_hides_is_escaped(string text, string expected)
        => TerminalText.Escape(text).Should().Be(expected);

    [Fact]
    public void A_broken_surrogate_is_escaped()
        => TerminalText.Escape("x" + (char)0xd800).Should().Be("x\\ud800");

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("漢字漢字", 8, "漢字漢字")]
    [InlineData("漢字漢字", 6, "漢字…")]
    [InlineData("abc", 0, "")]
    [InlineData("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301")]
    public void Text_is_cut_by_columns(string text, int width, string expected)
        => TerminalText.Fit(text, width).Should().Be(expected);
}
