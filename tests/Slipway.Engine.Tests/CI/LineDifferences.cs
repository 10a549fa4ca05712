using Nuke.Common.CI;

namespace Slipway.Engine.Tests.CI;

public sealed class LineDifferences
{
    [Fact]
    public void Only_what_differs_is_shown_with_a_few_lines_around_it()
        => LineDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n")
            .Should().Equal("@@ line 2 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8", " 9", "+10");

    [Fact]
    public void Equal_texts_have_none() => LineDiff.Of("a\r\nb", "a\nb\n").Should().BeEmpty();

    [Fact]
    public void A_huge_text_is_not_compared_line_by_line()
    {
        var text = string.Join('\n', Enumerable.Range(0, 20_000));

        LineDiff.Of(text, text + "x").Should().HaveCount(40_001);
    }
}
