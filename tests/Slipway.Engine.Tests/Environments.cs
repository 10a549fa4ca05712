using Nuke.Common;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests;

public sealed class Environments
{
    [Fact]
    public void Variables_are_converted()
    {
        const string Name = "SLIPWAY_TEST_VARIABLE";
        EnvironmentInfo.RemoveVariable(Name);
        EnvironmentInfo.HasVariable(Name).Should().BeFalse();
        EnvironmentInfo.GetVariable(Name).Should().BeNull();
        EnvironmentInfo.GetVariable<int>(Name).Should().Be(0);

        EnvironmentInfo.SetVariable(Name, 1.5);
        EnvironmentInfo.GetVariable(Name).Should().Be("1.5");
        EnvironmentInfo.SetVariable(Name, "1,2");
        EnvironmentInfo.GetVariable<int[]>(Name, ',').Should().Equal(1, 2);
        EnvironmentInfo.Variables[Name].Should().Be("1,2");
        EnvironmentInfo.SetVariable(Name, "many");
        var convert = () => EnvironmentInfo.GetVariable<int>(Name);
        convert.Should().Throw<ArgumentException>().WithMessage("Value 'many' could not be converted to 'int'");
        EnvironmentInfo.RemoveVariable(Name);
    }

    [Fact]
    public void Unix_variables_are_expanded()
    {
        string Expand(string value) => EnvironmentInfo.ExpandUnixVariables(value, name => name switch { "HOME" => "/home/me", "A_1" => "a", _ => null });
        Expand("~").Should().Be("/home/me");
        Expand("~/bin").Should().Be("/home/me/bin");
        Expand("~other/bin").Should().Be("~other/bin");
        Expand("/x/~").Should().Be("/x/~");
        Expand("$HOME/$A_1").Should().Be("/home/me/a");
        Expand("$NONE/x").Should().Be("/x");
        Expand("$ $1 $").Should().Be("$ $1 $");
    }

    [Fact]
    public void The_search_path_is_a_list_of_directories() =>
        EnvironmentInfo.Paths.Should().NotBeEmpty().And.OnlyContain(path => path.Length > 0);

    [Fact]
    public void The_platform_is_one_of_all()
    {
        new[] { EnvironmentInfo.IsLinux, EnvironmentInfo.IsOsx, EnvironmentInfo.IsWin }.Count(is_ => is_).Should().Be(1);
        EnvironmentInfo.IsUnix.Should().Be(!EnvironmentInfo.IsWin);
        EnvironmentInfo.Platform.Should().NotBe(PlatformFamily.Unknown);
        EnvironmentInfo.Is32Bit.Should().Be(!EnvironmentInfo.Is64Bit);
        EnvironmentInfo.Framework.Identifier.Should().Be(".NETCoreApp");
    }

    [Fact]
    public void Special_folders_are_absolute_or_none()
    {
        EnvironmentInfo.SpecialFolder(SpecialFolders.UserProfile)!.ToString().Should().NotBeEmpty();
        EnvironmentInfo.SpecialFolder(SpecialFolders.LocalApplicationData)!.ToString().Should().NotBeEmpty();
        if (!EnvironmentInfo.IsWin)
        {
            EnvironmentInfo.SpecialFolder(SpecialFolders.Windows).Should().BeNull();
        }
    }

    [Fact]
    public void Named_arguments_ignore_case_and_hyphens()
    {
        var arguments = new CommandLine(["--string", "foobar", "--Some-Switch", "--number", "-5", "--number", "7", "--list", "1", "2", "--plus", "1+2"]);
        arguments.Has("STR-ing").Should().BeTrue();
        arguments.Has("foobar").Should().BeFalse();
        arguments.Named("string", typeof(string), null).Should().Be("foobar");
        arguments.Named("someSwitch", typeof(bool), null).Should().Be(true);
        arguments.Named("number", typeof(int), null).Should().Be(7);
        arguments.Named("list", typeof(int[]), null).Should().BeEquivalentTo(new[] { 1, 2 });
        arguments.Named("plus", typeof(int[]), '+').Should().BeEquivalentTo(new[] { 1, 2 });
        arguments.Named("missing", typeof(bool), null).Should().BeNull();
        new CommandLine(["--number", "-5"]).Named("number", typeof(int), null).Should().Be(-5);
        var convert = () => arguments.Named("list", typeof(int), null);
        convert.Should().Throw<ArgumentException>().WithMessage("Value [ 1, 2 ] cannot be assigned to 'int', which takes one value (--list)");
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "b")]
    [InlineData(2, null)]
    [InlineData(-1, "b")]
    [InlineData(-2, "a")]
    [InlineData(-3, null)]
    public void Positional_arguments_come_before_the_first_name(int position, string? expected) =>
        new CommandLine(["a", "b", "--c", "d"]).Positional(position, typeof(string), null).Should().Be(expected);

    [Fact]
    public void All_positional_arguments_are_converted()
    {
        new CommandLine(["1", "2", "--c", "3"]).AllPositional(typeof(int[]), null).Should().BeEquivalentTo(new[] { 1, 2 });
        new CommandLine(["--c", "3"]).AllPositional(typeof(int[]), null).Should().BeNull();
    }
}
