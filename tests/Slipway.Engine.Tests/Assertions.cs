using Check = Nuke.Common.Assert;

namespace Slipway.Engine.Tests;

public sealed class Assertions
{
    [Fact]
    public void Fail_throws_with_message_and_cause()
    {
        var cause = new InvalidOperationException();
        var fail = () => Check.Fail("text", cause);
        fail.Should().ThrowExactly<Exception>().WithMessage("text").Which.InnerException.Should().BeSameAs(cause);
    }

    [Fact]
    public void Without_a_message_the_expression_is_named()
    {
        var number = 1;
        string? missing = null;
        IReadOnlyCollection<int> list = [1, 2];
        Throws(() => Check.True(number > 1), "Expected condition to be true (Parameter 'number > 1')");
        Throws(() => Check.False(number == 1), "Expected condition to be false (Parameter 'number == 1')");
        Throws(() => Nuke.Common.Assert.NotNull(missing), "Expected object of type 'System.String' to be not null (Parameter 'missing')");
        Throws(() => Check.NotNullOrEmpty(missing), "Expected string to be not null or empty (Parameter 'missing')");
        Throws(() => Check.NotNullOrWhiteSpace(" "), "Expected string to be not null or whitespace (Parameter '\" \"')");
        Throws(() => Check.Empty(list), "Expected collection to be empty, but it has 2 elements (Parameter 'list')");
        Throws(() => Check.Count(list, 3), "Expected collection to have length of 3, but it has 2 (Parameter 'list')");
        Throws(() => Check.HasSingleItem(list), "Expected collection to have length of 1, but it has 2 (Parameter 'list')");
        Throws(() => Check.NotEmpty((IReadOnlyCollection<int>)[]), "Expected collection to be not empty*");
        Throws(() => Check.FileExists("/no/such/file"), "Expected file to exist: /no/such/file (Parameter '\"/no/such/file\"')");
        Throws(() => Check.DirectoryExists(missing), "Expected object of type 'System.String' to be not null (Parameter 'missing')");
    }

    [Fact]
    public void With_a_message_only_the_message_is_shown()
    {
        Throws(() => Check.True(false, "text"), "text");
        Throws(() => Check.NotNull((object?)null, "text"), "text");
        Throws(() => Check.NotNull((int?)null, "text"), "text");
        Throws(() => Check.NotEmpty((IReadOnlyCollection<int>?)null, "text"), "text");
        Throws(() => Check.FileExists(null, "text"), "text");
    }

    [Fact]
    public void What_is_there_is_returned()
    {
        Check.NotNull("a").Should().Be("a");
        Check.NotNull((int?)1).Should().Be(1);
        Check.NotNullOrEmpty(" ").Should().Be(" ");
        Check.NotNullOrWhiteSpace("a").Should().Be("a");
        Check.DirectoryExists(Path.GetTempPath());
    }

    private static void Throws(Action action, string message) => action.Should().Throw<ArgumentException>().WithMessage(message);
}
