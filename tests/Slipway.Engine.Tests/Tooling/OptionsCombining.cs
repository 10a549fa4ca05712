using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class OptionsCombining
{
    [Fact]
    public void Options_are_not_changed_but_copied()
    {
        var original = new SampleSettings().AddTag("a");

        var changed = original.AddTag("b").SetFile("f");

        original.Tag.Should().Equal("a");
        original.File.Should().BeNull();
        changed.Tag.Should().Equal("a", "b");
        changed.RemoveTag("a").Tag.Should().Equal("b");
        changed.ClearTag().Tag.Should().BeEmpty();
        changed.SetPath("p").ResetPath().Path.Should().BeNull();
    }

    [Fact]
    public void A_copy_keeps_its_type_and_its_handlers()
    {
        SampleSettings derived = new DerivedSettings().SetProcessLogger((_, _) => { }).SetProcessExitHandler(process => process.ExitCode);

        var changed = derived.SetFile("f");

        changed.Should().BeOfType<DerivedSettings>();
        changed.ProcessLogger.Should().NotBeNull();
        changed.ProcessExitHandler.Should().NotBeNull();
    }

    [Fact]
    public void What_was_passed_can_change_without_effect()
    {
        var tags = new[] { "a" };
        var options = new SampleSettings().SetTag(tags);

        tags[0] = "changed";
        ((List<string>)options.Tag).Add("more");

        options.Tag.Should().Equal("a");
    }

    [Fact]
    public void Values_are_read_in_the_type_of_their_property()
    {
        var options = new SampleSettings().SetJobs(3).SetLevel(SampleLevel.Low).AddLabels("a", "1").SetProperty("A", 1);

        options.Jobs.Should().Be(3);
        options.Level.Should().Be(SampleLevel.Low);
        options.Labels["a"].Should().Equal("1");
        options.Properties["A"].Should().Be(1);
        new SampleSettings().Jobs.Should().BeNull();
    }

    [Fact]
    public void Adding_a_key_twice_says_what_to_use_instead()
        => new SampleSettings().AddProperty("A", 1).Invoking(o => o.AddProperty("A", 2)).Should().Throw<ArgumentException>().WithMessage("*'A'*'Set'*");

    [Fact]
    public void When_configures_only_if_the_condition_holds()
    {
        new SampleSettings().When(_ => true, o => o.SetFile("f")).File.Should().Be("f");
        new SampleSettings().When(_ => false, o => o.SetFile("f")).File.Should().BeNull();
        new SampleSettings().SetJobs(2).When(o => o.Jobs == 2, o => o.SetFile("two")).File.Should().Be("two");
    }

    [Fact]
    public void Apply_configures()
    {
        Configure<SampleSettings> file = o => o.SetFile("f");
        Configure<SampleSettings, int> jobs = (o, value) => o.SetJobs(value);
        Configure<SampleSettings>? none = null;

        new SampleSettings().Apply(file).Apply(jobs, 5).Should().Match<SampleSettings>(o => o.File == "f" && o.Jobs == 5);
        none.InvokeSafe(new SampleSettings().SetFile("same")).File.Should().Be("same");
    }

    [Fact]
    public void CombineWith_makes_every_combination_in_order()
    {
        var options = new SampleSettings()
            .CombineWith(["a", "b"], (o, file) => o.SetFile(file))
            .CombineWith([1, 2], (o, jobs) => o.SetJobs(jobs))
            .When(o => o.Jobs == 1, o => o.SetPull(true));

        options.Select(o => $"{o.File}{o.Jobs}{o.Pull}").Should().Equal("a1True", "a2", "b1True", "b2");
        new SampleSettings().CombineWith(o => o.SetFile("x"), o => o.SetFile("y")).Select(o => o.File).Should().Equal("x", "y");
        new SampleSettings().CombineWith([1, 2], (o, n) => Enumerable.Range(0, n).Select(i => o.SetJobs(i))).Select(o => o.Jobs).Should().Equal(0, 0, 1);
    }

    [Fact]
    public void The_environment_is_added_to_and_can_remove()
    {
        var options = new SampleSettings().SetProcessEnvironmentVariable("A", "1").AddProcessEnvironmentVariable("B", "2").SetProcessEnvironmentVariable("N", 5)
            .RemoveProcessEnvironmentVariable("HOME");

        options.ProcessEnvironmentVariables.Select(variable => $"{variable.Key}={variable.Value ?? "(removed)"}").Should().Equal("A=1", "B=2", "N=5", "HOME=(removed)");
        options.ClearProcessEnvironmentVariables().ProcessEnvironmentVariables.Should().BeEmpty();
    }

    [Fact]
    public void The_json_form_shows_and_changes_the_values()
    {
        var options = new JsonSettings();

        options.Json["File"] = "f";
        options.Json["Tag"] = new Newtonsoft.Json.Linq.JArray("a", "b");

        options.GetArgumentList().Skip(2).Should().Equal("--file", "f", "--tag", "a", "--tag", "b");
        options.Json.ToString(Newtonsoft.Json.Formatting.None).Should().Be("{\"File\":\"f\",\"Tag\":[\"a\",\"b\"]}");
    }

    private sealed class DerivedSettings : SampleSettings;

    private sealed class JsonSettings : SampleSettings
    {
        public Newtonsoft.Json.Linq.JObject Json => InternalOptions;
    }
}
