using CsCheck;
using Nuke.Common.CI;
using Nuke.Common.Utilities;
using YamlDotNet.Serialization;

namespace Slipway.Engine.Tests.CI;

public sealed class YamlTexts
{
    [Theory]
    [InlineData("./build.sh docker --docker-push")]
    [InlineData("${{ github.ref == 'refs/heads/main' }}")]
    [InlineData("ubuntu-24.04")]
    [InlineData("v*")]
    [InlineData("a#b")]
    [InlineData("größe")]
    public void Plain_where_that_is_safe(string text) => YamlText.Scalar(text).Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("true")]
    [InlineData("NO")]
    [InlineData("on")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("1.10")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("12:30:00")]
    [InlineData("2026-01-01")]
    [InlineData("1e3")]
    [InlineData(".inf")]
    [InlineData("*.md")]
    [InlineData("!docs/**")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("a:")]
    [InlineData("- x")]
    [InlineData("it's")]
    [InlineData("'x'")]
    [InlineData("a\tb")]
    [InlineData("a\nb: c\n")]
    [InlineData("\u001b[31m")]
    [InlineData("\u0085\u2028\ufeff")]
    [InlineData("😀")]
    public void Any_text_is_read_back_as_it_was(string text)
        => Read($"key: {YamlText.Scalar(text)}\n").Should().Be(text);

    [Theory]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("3.10")]
    [InlineData("2026-01-01")]
    public void What_would_be_read_as_something_else_is_quoted(string text) => YamlText.Scalar(text).Should().Be($"'{text}'");

    [Fact]
    public void Every_text_is_read_back_as_it_was()
        => Gen.String[Gen.Frequency((8, Gen.Char[' ', '~']), (2, Gen.Char["\n\t:#-'\"{}[]&*!|>%@`"]), (1, Gen.Char['\u00a0', '\u07ff']))].Sample(text =>
        {
            Read($"key: {YamlText.Scalar(text)}\n").Should().Be(text);
        });

    [Fact]
    public void Every_script_is_read_back_but_for_its_last_line_end()
        => Gen.String[Gen.Frequency((4, Gen.Char['a', 'c']), (3, Gen.Char["\n \t"]), (1, Gen.Char[":#'|"]))].Where(text => text.Trim('\n').Length > 0).Sample(text =>
        {
            Write(writer => writer.WriteEntry("key", text)).TrimEnd('\n').Should().Be(text.TrimEnd('\n'));
        });

    [Theory]
    [InlineData("'v*'", "'v*'")]
    [InlineData("\"a\\\"b\"", "\"a\\\"b\"")]
    [InlineData("'a' == 'b'", "'''a'' == ''b'''")]
    [InlineData("*.md", "'*.md'")]
    public void Quotes_of_the_author_stay(string text, string expected) => YamlText.LenientScalar(text).Should().Be(expected);

    [Fact]
    public void A_list_in_brackets_quotes_what_would_end_it()
        => YamlText.FlowList(["a", "b,c", "[d]", "${{ matrix.x }}"]).Should().Be("[a, 'b,c', '[d]', '${{ matrix.x }}']");

    private static string Write(Action<CustomFileWriter> write)
    {
        using var memory = new MemoryStream();
        using var stream = new StreamWriter(memory) { NewLine = "\n" };
        write(new CustomFileWriter(stream, 2, "#"));
        stream.Flush();
        return Read(System.Text.Encoding.UTF8.GetString(memory.ToArray()));
    }

    private static string Read(string yaml)
        => new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(yaml)["key"] ?? "(null)";
}
