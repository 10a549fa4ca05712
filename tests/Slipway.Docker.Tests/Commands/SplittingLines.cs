using Slipway.Docker.Commands;

namespace Slipway.Docker.Tests.Commands;

public sealed class SplittingLines
{
    [Theory]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\rb\r\rc", "a|b||c")]
    [InlineData("\n\na", "||a")]
    [InlineData("", "")]
    public void Lines_are_the_same_in_whatever_pieces_they_come(string text, string expected)
    {
        for (var size = 1; size <= Math.Max(1, text.Length); size++)
        {
            var lines = new List<string>();
            var splitter = new LineSplitter(lines.Add);
            foreach (var piece in text.Chunk(size))
            {
                splitter.Push(piece);
            }

            splitter.Complete();
            string.Join("|", lines).Should().Be(expected);
        }
    }
}
