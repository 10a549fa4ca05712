using System.ComponentModel;

namespace Slipway.Engine.Tests.Tooling;

public sealed class Enumerations
{
    [Theory]
    [InlineData("high")]
    [InlineData("HIGH")]
    public void A_text_is_converted_without_regard_to_case(string text)
        => TypeDescriptor.GetConverter(typeof(SampleLevel)).ConvertFromInvariantString(text).Should().BeSameAs(SampleLevel.High);

    [Fact]
    public void A_text_that_is_no_value_is_answered_with_the_values()
        => FluentActions.Invoking(() => TypeDescriptor.GetConverter(typeof(SampleLevel)).ConvertFromInvariantString("hi"))
            .Should().Throw<ArgumentException>().WithMessage("'hi' is no SampleLevel; it can be high, low.*");

    [Fact]
    public void Values_are_equal_by_text()
    {
        ((SampleLevel)"high" == SampleLevel.High).Should().BeTrue();
        (SampleLevel.Low != SampleLevel.High).Should().BeTrue();
        ((SampleLevel?)null == null).Should().BeTrue();
        ((string)SampleLevel.Low).Should().Be("low");
        $"{SampleLevel.Low}".Should().Be("low");
    }
}
