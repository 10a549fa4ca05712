using Nuke.Common;
using Nuke.Common.IO;
using Serilog;

namespace Slipway.Engine.Tests.ValueInjection;

public sealed class Parameters
{
    [ParameterPrefix("Docker")]
    private interface IHazImage : INukeBuild
    {
        [Parameter("The image.")]
        string Image => TryGetValue(() => Image) ?? "default/image";

        [Parameter("Tags.", Separator = ",")]
        string[] Tags => TryGetValue(() => Tags) ?? [];

        [Parameter("Whether to push.")]
        bool Push => TryGetValue<bool?>(() => Push) ?? false;

        [Parameter("How many.")]
        int Count => TryGetValue<int?>(() => Count) ?? -1;

        Target Show => _ => _.Executes(() => Log.Information("{Image} [{Tags}] push={Push} count={Count}", Image, string.Join('|', Tags), Push, Count));
    }

    public enum Color
    {
        Red,
        DarkBlue,
    }

    [Theory]
    [InlineData("--docker-image")]
    [InlineData("--DockerImage")]
    [InlineData("-dockerimage")]
    [InlineData("--DOCKER-IMAGE")]
    public void Names_ignore_case_and_hyphens(string option)
    {
        using var run = new BuildRun().Run<Component>("show", option, "a/b");

        run.Output.Should().Contain("a/b []");
    }

    [Fact]
    public void The_command_line_comes_before_the_environment_and_that_before_the_file()
    {
        const string File = """{ "$schema": "build.schema.json", "DockerImage": "from/file" }""";
        using var file = new BuildRun().WithFile(".nuke/parameters.json", File).Run<Component>("show");
        using var environment = new BuildRun().WithFile(".nuke/parameters.json", File).WithVariable("DOCKER_IMAGE", "from/env").Run<Component>("show");
        using var prefixed = new BuildRun().WithVariable("NUKE_DOCKER_IMAGE", "from/nuke").Run<Component>("show");
        using var argument = new BuildRun().WithVariable("DOCKER_IMAGE", "from/env").Run<Component>("show", "--docker-image", "from/cli");

        file.Output.Should().Contain("from/file");
        environment.Output.Should().Contain("from/env");
        prefixed.Output.Should().Contain("from/nuke");
        argument.Output.Should().Contain("from/cli");
    }

    [Fact]
    public void Profiles_come_before_the_common_file_and_later_ones_before_earlier_ones()
    {
        using var run = new BuildRun()
            .WithFile(".nuke/parameters.json", """{ "DockerImage": "common" }""")
            .WithFile(".nuke/parameters.a.json", """{ "DockerImage": "from-a", "DockerCount": 7 }""")
            .WithFile(".nuke/parameters.b.json", """{ "DockerImage": "from-b" }""")
            .Run<Component>("show", "--profile", "a", "b");

        run.Output.Should().Contain("from-b").And.Contain("count=7");
    }

    [Theory]
    [InlineData("--docker-tags a b", "a|b")]
    [InlineData("--docker-tags a,b", "a|b")]
    [InlineData("--docker-tags=a,b c", "a|b|c")]
    [InlineData("--docker-tags a --docker-tags b", "a|b")]
    public void Lists_take_spaces_and_their_separator(string arguments, string expected)
    {
        using var run = new BuildRun().Run<Component>([.. "show".Split(' '), .. arguments.Split(' ')]);

        run.Output.Should().Contain($"[{expected}]");
    }

    [Theory]
    [InlineData("--docker-push", "push=True")]
    [InlineData("--docker-push true", "push=True")]
    [InlineData("--docker-push false", "push=False")]
    [InlineData("--docker-push=false", "push=False")]
    public void A_switch_alone_means_true(string arguments, string expected)
    {
        using var run = new BuildRun().Run<Component>(["show", .. arguments.Split(' ')]);

        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void A_target_behind_a_switch_is_a_target()
    {
        using var run = new BuildRun().Run<Component>("--docker-push", "show");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("push=True");
    }

    [Fact]
    public void An_empty_variable_counts_as_unset()
    {
        using var run = new BuildRun().WithVariable("DOCKER_PUSH", string.Empty).Run<Component>("show");

        run.Output.Should().Contain("push=False");
    }

    [Fact]
    public void Variables_with_the_engines_bare_names_are_not_its_parameters()
    {
        using var run = new BuildRun().WithVariable("HOST", "box").WithVariable("TARGET", "nothing").WithVariable("PLAN", "1").Run<Component>("show");

        run.ExitCode.Should().Be(0, run.Error);
    }

    [Fact]
    public void An_unknown_parameter_is_refused_with_the_nearest_name()
    {
        using var run = new BuildRun().Run<Component>("show", "--docker-imgae", "x");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'--docker-imgae' does not exist. Did you mean '--docker-image'?");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_target_is_refused_with_the_nearest_name()
    {
        using var run = new BuildRun().Run<Component>("shwo");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("Target 'shwo' does not exist. Did you mean 'show'?");
    }

    [Fact]
    public void All_values_that_do_not_fit_are_named_at_once_with_what_would()
    {
        using var run = new BuildRun().WithVariable("PAINT", "green").Run<Typed>("show", "--number", "many", "--when", "soon");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--number: 'many' is not a whole number.")
            .And.Contain("--paint (environment variable PAINT): 'green' is not one of Red, DarkBlue.")
            .And.Contain("--when: 'soon' is not a date");
    }

    [Fact]
    public void Values_have_their_types()
    {
        using var run = new BuildRun().Run<Typed>(
            "show", "--number", "-5", "--paint", "dark-blue", "--folder", "sub/x", "--numbers", "1", "2", "--when", "2026-01-31");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain($"-5 DarkBlue {run.Root}/sub/x 3 2026");
    }

    [Fact]
    public void Paths_of_the_file_are_relative_to_the_root()
    {
        using var run = new BuildRun().WithFile(".nuke/parameters.json", """{ "Folder": "lib", "Numbers": [4, 5] }""").Run<Typed>("show");

        run.Output.Should().Contain($"{run.Root}/lib 9");
    }

    [Theory]
    [InlineData("{ \"DockerImage\": ", "is not valid JSON")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("{ \"DockerImage\": { \"a\": 1 } }", "'DockerImage' is an object")]
    public void A_broken_file_is_named_with_what_is_wrong(string content, string expected)
    {
        using var run = new BuildRun().WithFile(".nuke/parameters.json", content).Run<Component>("show");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("parameters.json").And.Contain(expected);
    }

    [Fact]
    public void All_missing_requirements_are_listed_at_once_by_their_names_on_the_command_line()
    {
        using var run = new BuildRun().Run<Demanding>("Push");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--api-key is missing (The key). Required by Push.")
            .And.Contain("--feed is missing")
            .And.Contain("Nothing has run.");
        run.Ran.Should().BeEmpty();
    }

    [Fact]
    public void A_secret_is_in_no_output()
    {
        using var run = new BuildRun().Run<Demanding>("Leak", "--api-key", "s3cr3t-value", "--feed", "x");
        using var wrong = new BuildRun().Run<Demanding>("Leak", "--api-key", "s3cr3t-value", "s3cr3t-other");

        run.Output.Should().NotContain("s3cr3t-value").And.Contain("[REDACTED]");
        run.ExitCode.Should().Be(1);
        (wrong.Output + wrong.Error).Should().NotContain("s3cr3t");
    }

    private sealed class Component : NukeBuild, IHazImage;

    private sealed class Typed : NukeBuild
    {
        [Parameter]
        public int Number { get; set; }

        [Parameter]
        public Color? Paint { get; }

        [Parameter]
        public AbsolutePath? Folder { get; set; }

        [Parameter]
        private readonly int[] numbers = [];

        [Parameter]
        public DateTime When { get; set; }

        public Target Show => _ => _.Executes(() => Log.Information("{Number} {Paint} {Folder} {Sum} {Year}", Number, Paint, Folder, numbers.Sum(), When.Year));
    }

    private sealed class Demanding : NukeBuild
    {
        [Parameter("The key.")]
        [Secret]
        private readonly string? apiKey = null;

        [Parameter("Where to.")]
        private readonly string? feed = null;

        public Target Push => _ => _.Requires(() => apiKey).Requires(() => feed).Executes(() => { });

        public Target Leak => _ => _.Executes(() =>
        {
            Log.Information("key {Key} feed {Feed}", apiKey, feed);
            throw new Exception($"refused {apiKey}");
        });
    }
}
