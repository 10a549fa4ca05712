using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.Utilities;

public sealed class Reflection
{
    private interface IShape
    {
        int Sides => 3;
    }

    [SuppressMessage("Style", "IDE0044", Justification = "It is set by an expression.")]
    private string field = "field";

    private static int Static { get; set; } = 1;

    private string GetOnly { get; } = "get-only";

    [Theory]
    [InlineData("5", typeof(int), 5)]
    [InlineData("0x10", typeof(int), 16)]
    [InlineData("true", typeof(bool), true)]
    [InlineData("True", typeof(bool?), true)]
    [InlineData("text", typeof(string), "text")]
    [InlineData("1.5", typeof(double), 1.5)]
    [InlineData("monday", typeof(DayOfWeek), DayOfWeek.Monday)]
    [InlineData("7", typeof(long?), 7L)]
    [InlineData(null, typeof(string), null)]
    [InlineData(null, typeof(int?), null)]
    [InlineData(5, typeof(int), 5)]
    [InlineData(5, typeof(string), "5")]
    public void One_value_is_converted(object? value, Type type, object? expected) => ReflectionUtility.Convert(value, type).Should().Be(expected);

    [Fact]
    public void Paths_dates_and_identifiers_are_converted()
    {
        ReflectionUtility.Convert<AbsolutePath>("/a/../b").Should().Be((AbsolutePath)"/b");
        var id = Guid.NewGuid();
        ReflectionUtility.Convert<Guid>(id.ToString()).Should().Be(id);
        var date = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Unspecified);
        ReflectionUtility.Convert<DateTime>(date.ToString(CultureInfo.InvariantCulture)).Should().Be(date);
    }

    [Theory]
    [InlineData("x", typeof(int), "Value 'x' could not be converted to 'int'")]
    [InlineData("x", typeof(bool?), "Value 'x' could not be converted to 'bool?'")]
    [InlineData("x", typeof(PlatformKind), "Value 'x' could not be converted to 'PlatformKind'; it can be One, Two")]
    [InlineData(null, typeof(int), "Value '' could not be converted to 'int'")]
    public void What_cannot_be_converted_is_named(string? value, Type type, string message)
    {
        var convert = () => ReflectionUtility.Convert(value, type);
        convert.Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Several_values_are_converted()
    {
        ReflectionUtility.Convert("A+B+C", typeof(string[]), '+', booleanDefault: true).Should().BeEquivalentTo(new[] { "A", "B", "C" });
        ReflectionUtility.Convert("1 2  3", typeof(int[]), ' ', booleanDefault: true).Should().BeEquivalentTo(new[] { 1, 2, 3 });
        ReflectionUtility.Convert("", typeof(string[]), '+', booleanDefault: true).Should().BeEquivalentTo(Array.Empty<string>());
        ReflectionUtility.Convert([], typeof(bool), booleanDefault: true).Should().Be(true);
        ReflectionUtility.Convert([], typeof(bool?), booleanDefault: false).Should().Be(false);
        ReflectionUtility.Convert([], typeof(int), booleanDefault: true).Should().BeNull();
    }

    [Theory]
    [InlineData(typeof(string), true)]
    [InlineData(typeof(int), false)]
    [InlineData(typeof(int?), true)]
    [InlineData(typeof(IDisposable), true)]
    [InlineData(typeof(bool[]), true)]
    public void Types_that_take_null_are_told(Type type, bool expected) => type.IsNullableType().Should().Be(expected);

    [Theory]
    [InlineData(typeof(string[]), typeof(string), true)]
    [InlineData(typeof(IEnumerable<int>), typeof(int), true)]
    [InlineData(typeof(IReadOnlyCollection<string>), typeof(string), true)]
    [InlineData(typeof(Dictionary<string, int>), typeof(KeyValuePair<string, int>), true)]
    [InlineData(typeof(string), typeof(string), false)]
    [InlineData(typeof(int?), typeof(int), false)]
    [InlineData(typeof(Func<string>), typeof(Func<string>), false)]
    public void Sequences_have_elements(Type type, Type scalar, bool isCollection)
    {
        type.GetScalarType().Should().Be(scalar);
        type.IsCollectionLike().Should().Be(isCollection);
    }

    [Theory]
    [InlineData(typeof(int), "int")]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(string[,]), "string[,]")]
    [InlineData(typeof(Dictionary<string, List<bool>>), "Dictionary<string, List<bool>>")]
    [InlineData(typeof(DayOfWeek), "DayOfWeek")]
    [InlineData(typeof(void), "void")]
    public void Types_are_shown_as_in_source(Type type, string expected) => type.GetDisplayShortName().Should().Be(expected);

    [Fact]
    public void Members_are_shown_with_their_types()
    {
        typeof(PlatformKind).GetDisplayName().Should().Be("Reflection.PlatformKind");
        typeof(Reflection).GetMethod(nameof(What_cannot_be_converted_is_named))!.GetDisplayText()
            .Should().Be("What_cannot_be_converted_is_named(string value, Type type, string message) : void");
        typeof(int).GetMethod(nameof(int.TryParse), [typeof(string), typeof(int).MakeByRefType()])!.GetDisplayText()
            .Should().Be("TryParse(string s, out int result) : bool");
    }

    [Fact]
    public void Expressions_name_members()
    {
        ReflectionUtility.GetMemberInfo(() => field).Name.Should().Be(nameof(field));
        ((LambdaExpression)(Expression<Func<object>>)(() => Static)).GetMemberInfo().Name.Should().Be(nameof(Static));
        ((Expression<Func<string>>)(() => ToString()!)).GetMemberInfo().Name.Should().Be(nameof(ToString));
        ((Expression<Func<string>>)(() => field)).GetTarget().Should().BeSameAs(this);
        ((Expression<Func<int>>)(() => Static)).GetTarget().Should().BeNull();
        var invalid = () => ((Expression<Func<int>>)(() => 1 + Static)).GetMemberInfo();
        invalid.Should().Throw<ArgumentException>().WithMessage("*must name a field, a property or a method*");
    }

    [Fact]
    public void Members_are_set_until_the_end_of_a_block()
    {
        using (DelegateDisposable.SetAndRestore(() => field, "other"))
        using (DelegateDisposable.SetAndRestore(() => Static, 2))
        using (DelegateDisposable.SetAndRestore(() => GetOnly, "set"))
        {
            (field, Static, GetOnly).Should().Be(("other", 2, "set"));
        }

        (field, Static, GetOnly).Should().Be(("field", 1, "get-only"));
    }

    [Fact]
    public void Interface_members_are_called_although_they_are_overridden() =>
        typeof(IShape).GetProperty(nameof(IShape.Sides))!.GetValueNonVirtual<int>(new Square()).Should().Be(3);

    [Fact]
    public void Accessibility_is_told()
    {
        var method = typeof(Reflection).GetMethod(nameof(Accessibility_is_told))!;
        method.IsPublic().Should().BeTrue();
        method.IsStatic().Should().BeFalse();
        typeof(Reflection).GetProperty(nameof(Static), ReflectionUtility.All)!.IsStatic().Should().BeTrue();
        typeof(Reflection).GetProperty(nameof(Static), ReflectionUtility.All)!.IsPublic().Should().BeFalse();
        typeof(Square).GetProperties(ReflectionUtility.Instance).Single().IsExplicit().Should().BeTrue();
        typeof(IShape).GetProperty(nameof(IShape.Sides))!.GetImplementedOrInterfaceMember(typeof(Square)).DeclaringType.Should().Be<Square>();
    }

    [Fact]
    public void What_a_delegate_throws_is_thrown()
    {
        var fail = () => ((Delegate)new Action(() => throw new InvalidOperationException("no"))).DynamicInvokeUnwrap();
        fail.Should().ThrowExactly<InvalidOperationException>().WithMessage("no");
        ((Delegate)new Func<int, int>(number => number + 1)).DynamicInvokeUnwrap<int>(1).Should().Be(2);
        new AggregateException(new AggregateException(new ArgumentException("x"))).Unwrap().Should().BeOfType<ArgumentException>();
        new AggregateException(new ArgumentException("x"), new ArgumentException("y")).Unwrap().Should().BeOfType<AggregateException>();
    }

    private enum PlatformKind
    {
        One,
        Two,
    }

    private sealed class Square : IShape
    {
        int IShape.Sides => 4;
    }
}
