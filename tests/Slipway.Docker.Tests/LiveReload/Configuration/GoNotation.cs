using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.Tests.LiveReload.Configuration;

/// <summary>Durations, path patterns and regular expressions as Go reads them; expectations are Go's own answers.</summary>
public class GoNotation
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("5s", 5000)]
    [InlineData("1m0.5s", 60500)]
    [InlineData(".5s", 500)]
    [InlineData("1000us", 1)]
    [InlineData("1000\u00B5s", 1)]
    [InlineData("2h", 7_200_000)]
    [InlineData("-1s", -1000)]
    [InlineData("+1s", 1000)]
    public void Durations(string text, long milliseconds) => GoDuration.Parse(text)!.Value.TotalMilliseconds.Should().Be(milliseconds);

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("1x")]
    [InlineData("1 s")]
    [InlineData(".s")]
    [InlineData("1.2.3s")]
    [InlineData("3000000h")]
    [InlineData("--1s")]
    public void No_durations(string text) => GoDuration.Parse(text).Should().BeNull();

    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("*", "abc", true)]
    [InlineData("*c", "abc", true)]
    [InlineData("a*", "ab/c", false)]
    [InlineData("a*/b", "abc/b", true)]
    [InlineData("a*/b", "a/c/b", false)]
    [InlineData("ab[c]", "abc", true)]
    [InlineData("ab[b-d]", "abc", true)]
    [InlineData("ab[e-g]", "abc", false)]
    [InlineData("ab[^c]", "abc", false)]
    [InlineData("ab[^e-g]", "abc", true)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "ab", false)]
    [InlineData("a?b", "a\u263Ab", true)]
    [InlineData("a?b", "a\U0001F600b", true)]
    [InlineData("a[^a]b", "a\u263Ab", true)]
    [InlineData("a???b", "a\u263Ab", false)]
    [InlineData("[a-\u03B6]*", "\u03B1", true)]
    [InlineData("*[a-\u03B6]", "A", false)]
    [InlineData("a?b", "a/b", false)]
    [InlineData("a*b", "a/b", false)]
    [InlineData("[\\]a]", "]", true)]
    [InlineData("[\\-]", "-", true)]
    [InlineData("[x\\-]", "z", false)]
    [InlineData("*x", "xxx", true)]
    [InlineData("a.go", "axgo", false)]
    [InlineData("[z-a]", "m", false)]
    [InlineData("*.go", "x.go\n", false)]
    public void Patterns(string pattern, string path, bool matches) => GoPathPattern.Compile(pattern).IsMatch(path).Should().Be(matches);

    [Theory]
    [InlineData("[]a]")]
    [InlineData("[-]")]
    [InlineData("[x-]")]
    [InlineData("[-x]")]
    [InlineData("[a-b-c]")]
    [InlineData("[")]
    [InlineData("[^")]
    [InlineData("a[")]
    [InlineData("a\\")]
    public void Malformed_patterns(string pattern)
        => FluentActions.Invoking(() => GoPathPattern.Compile(pattern)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("_test.go", "/x/a_testXgo", true)]
    [InlineData("_test\\.go$", "/x/a_test.go", true)]
    [InlineData("(?P<name>a+)b", "aab", true)]
    [InlineData("^[[:alpha:]]+$", "abc", true)]
    [InlineData("^[[:alpha:]]+$", ":al", false)]
    [InlineData("^[^[:digit:]x]$", "5", false)]
    [InlineData("\\Qa.b\\E$", "a.b", true)]
    [InlineData("\\Qa.b", "axb", false)]
    [InlineData("^\\pL$", "\u00E4", true)]
    [InlineData("^\\d$", "\u0663", false)]
    [InlineData("^[\\w.]+$", "a_1.b", true)]
    [InlineData("^[]a]+$", "]a", true)]
    [InlineData("^[^]a]+$", "]", false)]
    [InlineData("^[a[]+$", "[a", true)]
    [InlineData("(?i)ABC", "abc", true)]
    public void Expressions(string expression, string text, bool matches) => GoExpression.Compile(expression).IsMatch(text).Should().Be(matches);

    [Theory]
    [InlineData("(")]
    [InlineData("a\\")]
    [InlineData("[[:foo:]]")]
    [InlineData("(a)\\1")]
    [InlineData("(?<=a)b")]
    public void Malformed_expressions(string expression)
        => FluentActions.Invoking(() => GoExpression.Compile(expression)).Should().Throw<FormatException>();
}
