using System.Text.RegularExpressions;

namespace Slipway.Acceptance.Tests.Pipeline;

/// <summary>What the README says about targets and parameters is what the build has.</summary>
public sealed partial class ReadmeMatchesTheBuild
{
    [Fact]
    public async Task Every_target_and_every_parameter_is_in_the_readme_and_nothing_else_is()
    {
        var readme = Repository.Read("README.md");
        var help = (await new ProgramRun(Path.Combine(Repository.Root, "build.sh"), "--help")
            .In(Repository.Root)
            .RunAsync(TestContext.Current.CancellationToken)).OrThrow().Output;
        var sections = help.Split("\n\n", StringSplitOptions.TrimEntries);
        var targets = Names(sections.Single(section => section.StartsWith("Targets:", StringComparison.Ordinal)));
        var parameters = Names(sections.Single(section => section.StartsWith("Parameters:", StringComparison.Ordinal)));

        targets.Should().OnlyContain(target => readme.Contains($"`{target}`"), "the README's table has every target");
        parameters.Should().OnlyContain(parameter => readme.Contains($"`{parameter}"), "the README names every parameter");
        var named = Option().Matches(readme).Select(match => match.Groups[1].Value).Distinct();
        named.Except([.. parameters, "--help", "--host", "--target", "--json", "--generate-ci", "--verify-ci"]).Should().BeEmpty("the README names no parameter that does not exist");
    }

    private static List<string> Names(string section)
        => [.. section.Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0]).Where(name => name.Length > 0)];

    [GeneratedRegex(@"`(--[a-z][a-z-]+)")]
    private static partial Regex Option();
}
