using Nuke.Common;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class Texts
{
    [Theory]
    [InlineData("MSBuildConfiguration", "MSBuild Configuration")]
    [InlineData("NuGetGitHubKey", "NuGet GitHub Key")]
    [InlineData("NuGetKeyGitHubKey", "NuGet Key GitHub Key")]
    [InlineData("myNuGetKey", "my NuGet Key")]
    [InlineData("DockerGoImage", "Docker Go Image")]
    [InlineData("nuget", "nuget")]
    [InlineData("Build2Go", "Build2Go")]
    [InlineData("APIKey", "APIKey")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Known_words_stay_in_one_piece(string text, string expected) =>
        text.SplitCamelHumpsWithKnownWords().JoinSpace().Should().Be(expected);

    [Fact]
    public void Exclusions_stay_in_one_piece()
    {
        "NuGetGitHubKey".SplitCamelHumps().Should().Equal("Nu", "Get", "Git", "Hub", "Key");
        "NuGetGitHubKey".SplitCamelHumps("NuGet", "GitHub").Should().Equal("NuGet", "GitHub", "Key");
        "APIKey".SplitCamelHumps("API").Should().Equal("API", "Key");
        "msbuild-configuration".Split((c, _) => !char.IsLetter(c)).Should().Equal("msbuild", "configuration");
        "a-b".Split((c, _) => c == '-', includeSplitCharacter: true).Should().Equal("a", "-b");
    }

    [Fact]
    public void Lists_are_written_as_in_English()
    {
        Array.Empty<string>().JoinCommaOr().Should().BeEmpty();
        new[] { "a" }.JoinCommaOr().Should().Be("a");
        new[] { "a", "b" }.JoinCommaOr().Should().Be("a or b");
        new[] { "a", "b", "c" }.JoinCommaAnd().Should().Be("a, b, and c");
        new[] { "a", "b" }.JoinNewLine(PlatformFamily.Windows).Should().Be("a\r\nb");
        new[] { "a", "b" }.JoinNewLine(PlatformFamily.Linux).Should().Be("a\nb");
        new[] { "a", null }.JoinDash().Should().Be("a-");
        new[] { "a", "b" }.Join("; ").Should().Be("a; b");
    }

    [Theory]
    [InlineData("a b c", "\"a b c\"")]
    [InlineData("\"a b c\"", "\"a b c\"")]
    [InlineData("a\"b c", "\"a\\\"b c\"")]
    [InlineData("abc", "abc")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Texts_with_blanks_are_quoted(string? text, string expected)
    {
        text.DoubleQuoteIfNeeded().Should().Be(expected);
        text?.Replace('"', '\'').SingleQuoteIfNeeded().Should().Be(expected.Replace('"', '\''));
    }

    [Fact]
    public void Quoting_takes_other_characters()
    {
        "a;b".DoubleQuoteIfNeeded(';', null).Should().Be("\"a;b\"");
        "a b".DoubleQuoteIfNeeded(';').Should().Be("a b");
        "\"".IsDoubleQuoted().Should().BeFalse();
        "\"\"".IsDoubleQuoted().Should().BeTrue();
    }

    [Theory]
    [InlineData("arg", "arg")]
    [InlineData("\"arg\"", "arg")]
    [InlineData("\"\"arg\"\"", "\"arg\"")]
    [InlineData("\"arg", "\"arg")]
    [InlineData("\"", "\"")]
    public void Only_a_pair_of_quotes_is_removed(string text, string expected)
    {
        text.TrimMatchingDoubleQuotes().Should().Be(expected);
        text.Replace('"', '\'').TrimMatchingSingleQuotes().Should().Be(expected.Replace('"', '\''));
    }

    [Fact]
    public void Texts_are_trimmed()
    {
        "aXXXXb".TrimToOne("X").Should().Be("aXb");
        "a  b\r\n   c".TrimWhitespaces().Should().Be("a b c");
        "file.txt.txt".TrimEnd(".txt").Should().Be("file.txt");
        "vv1".TrimStart("v").Should().Be("v1");
        "abcdef".Truncate(3).Should().Be("abc…");
        "abc".Truncate(3).Should().Be("abc");
        var empty = () => "a".TrimToOne("");
        empty.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Texts_are_compared_without_case()
    {
        "Hello".ContainsOrdinalIgnoreCase("ELL").Should().BeTrue();
        "Hello".EqualsOrdinalIgnoreCase("hello").Should().BeTrue();
        ((string?)null).EqualsOrdinalIgnoreCase(null).Should().BeTrue();
        "Hello".EqualsAnyOrdinalIgnoreCase("x", "HELLO").Should().BeTrue();
        "Hello".ContainsAnyOrdinalIgnoreCase(["x", "LL"]).Should().BeTrue();
        "Hello".StartsWithOrdinalIgnoreCase("he").Should().BeTrue();
        "Hello".EndsWithOrdinalIgnoreCase("LO").Should().BeTrue();
        "Hello".StartsWithAny("he", "x").Should().BeFalse();
        "Hello".StartsWithAny("He", "x").Should().BeTrue();
        "Hello".EndsWithAny("lo").Should().BeTrue();
        "Hello".StartsWithAnyOrdinalIgnoreCase("he").Should().BeTrue();
        "Hello".EndsWithAnyOrdinalIgnoreCase(["LO"]).Should().BeTrue();
    }

    [Fact]
    public void Texts_are_replaced_and_found()
    {
        "a1b22".ReplaceRegex("[0-9]+", match => $"<{match.Value}>").Should().Be("a<1>b<22>");
        "dep.test.env.=ExitCode=000000".IndexOfRegex(@"[^\.]=").Should().Be(21);
        "abc".IndexOfRegex("x").Should().Be(-1);
        @"\u00e4\u00fc".ReplaceUnicode().Should().Be("äü");
        "my github nuget".ReplaceKnownWords().Should().Be("my GitHub NuGet");
        "{a}".EscapeBraces().Should().Be("{{a}}");
    }

    [Fact]
    public void Texts_are_shaped()
    {
        "hello".Capitalize().Should().Be("Hello");
        "".Capitalize().Should().BeEmpty();
        "a".Indent(2).Should().Be("  a");
        "b".Prepend("a").Append("c").Should().Be("abc");
        "a\r\nb\n\nc".SplitLineBreaks().Should().Equal("a", "b", "", "c");
        " a  b ".SplitSpace().Should().Equal("a", "b");
        "abc".GetMD5Hash().Should().Be("900150983cd24fb0d6963f7d28e17f72");
        "abc".GetSHA256Hash().Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        "".ToNullIfEmpty().Should().BeNull();
        " ".ToNullIfEmpty().Should().Be(" ");
        " ".ToNullIfWhiteSpace().Should().BeNull();
        ((string?)null).IsNullOrEmpty().Should().BeTrue();
        " ".IsNullOrWhiteSpace().Should().BeTrue();
    }
}
