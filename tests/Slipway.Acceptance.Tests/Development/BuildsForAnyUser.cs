namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class BuildsForAnyUser
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1000, 1000)]
    [InlineData(33, 12)]
    [InlineData(54321, 65534)]
    public async Task The_user_may_write_to_new_volumes_and_not_to_the_source(int uid, int gid)
    {
        using var source = await ServiceSource.Small();
        await using var image = await DevelopmentImage.Build(uid, gid);
        await using var container = await DevelopmentContainer.Start(
            image, source, ["--env", "MAIN=.", "--env", "VERSION_PACKAGE=", "--env", "HEALTH_ARGS="]);

        (await container.Shell("id -u && id -g")).Should().Be($"{uid}\n{gid}");
        (await container.Shell("id -un && id -gn")).Should().MatchRegex("^[a-z_-]+\n[a-z_-]+$", "tools ask for names");
        (await container.Shell("touch \"$(go env GOCACHE)/x\" \"$(go env GOMODCACHE)/x\" ~/x /out/x && echo written")).Should().Be("written");
        (await container.Shell("touch /src/x 2>/dev/null || echo refused")).Should().Be("refused");
    }

    [Theory]
    [InlineData("developer", "1000")]
    [InlineData("1000", "")]
    public async Task An_id_that_is_no_number_is_refused(string uid, string gid)
    {
        var build = await DevelopmentImage.BuildResult(uid, gid);

        build.ExitCode.Should().NotBe(0);
        build.Error.Should().Contain($"UID and GID are numbers, not '{uid}' and '{gid}'");
    }
}
