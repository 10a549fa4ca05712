using System.Diagnostics;

namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class ComposeRunsTheDevelopmentService(DevelopmentFixture fixture)
{
    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public async Task It_becomes_healthy_builds_changes_and_leaves_nothing_but_its_volumes(string poll)
    {
        await using var project = new ComposeProject().With("POLL", poll).With("VERSION", "1.2.3");
        await project.Prepare();
        await project.Warm(fixture.Image);

        var up = await project.Run("up", "--build", "--detach", "--wait", "--wait-timeout", "240");
        up.ExitCode.Should().Be(0, "{0}", up.All);
        (await project.Get("dev", "/version")).Should().Contain("\"1.2.3\"");

        project.Answer("changed");
        if (poll == "0")
        {
            await project.Output("kill", "--signal", "USR1", "dev");
        }

        await Until(project, "changed");

        var down = await project.Run("down");
        down.ExitCode.Should().Be(0);
        (await project.Left()).Should().Be($"containers: ; networks: ; volumes: {project.Name}_go-cache {project.Name}_go-modules");
    }

    [Fact]
    public async Task A_source_that_is_missing_is_an_error_and_no_new_folder()
    {
        await using var project = new ComposeProject();
        await project.Prepare();
        Directory.Delete(Path.Combine(project.Root, "src"), recursive: true);

        var up = await project.Run("up", "--build", "--detach");

        up.ExitCode.Should().NotBe(0);
        up.Error.Should().Contain("bind source path does not exist");
        Directory.Exists(Path.Combine(project.Root, "src")).Should().BeFalse();
    }

    private static async Task Until(ComposeProject project, string answer)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            try
            {
                if (await project.Get("dev", "/healthz") == answer)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Between the old process and the new one nobody listens.
            }

            watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "the change must be built");
        }
    }
}
