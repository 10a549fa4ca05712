using Slipway.Docker.Commands;
using Slipway.Docker.Versioning;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Versioning;

public sealed class VersionOfASource : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_tagged_commit_has_the_tags_version_and_the_commits_time()
    {
        await Git("init", "--quiet");
        await Commit("first");
        await Git("tag", "v1.2.3");

        var version = await Read();

        version.Version.Should().Be("v1.2.3");
        version.Commit.Should().HaveLength(40);
        version.BuildTime.Should().Be("2026-01-02T03:04:05Z");
        version.SourceDateEpoch.Should().Be("1767323045");
        version.IsDirty.Should().BeFalse();
    }

    [Fact]
    public async Task A_changed_file_makes_it_dirty_and_leaves_the_time()
    {
        await Git("init", "--quiet");
        await Commit("first");
        folder.Write("file", "changed");

        var version = await Read();

        version.IsDirty.Should().BeTrue();
        version.BuildTime.Should().Be("2026-01-02T03:04:05Z");
    }

    [Fact]
    public async Task Without_git_the_version_is_local_and_the_reason_is_said()
    {
        var version = await Read();

        version.Version.Should().Be("0.0.0-local");
        version.Commit.Should().Be("unknown");
        version.SourceDateEpoch.Should().Be("0");
        version.Reason.Should().Contain("not a git repository");
    }

    [Fact]
    public async Task Without_a_commit_it_is_local_as_well()
    {
        await Git("init", "--quiet");

        (await Read("86400")).Should().BeEquivalentTo(new { Version = "0.0.0-local", BuildTime = "1970-01-02T00:00:00Z" });
    }

    [Fact]
    public async Task Without_the_program_git_it_is_local_as_well()
    {
        var version = await new SourceVersionReader(new NoPrograms()).ReadAsync(folder.Path, TestContext.Current.CancellationToken);

        version.Version.Should().Be("0.0.0-local");
        version.Reason.Should().Be("git is not on PATH");
    }

    public void Dispose() => folder.Dispose();

    private Task<SourceVersion> Read(string? sourceDateEpoch = null)
        => new SourceVersionReader(new CliWrapCommandRunner(), sourceDateEpoch).ReadAsync(folder.Path, TestContext.Current.CancellationToken);

    private async Task Commit(string message)
    {
        folder.Write("file", message);
        await Git("add", ".");
        await Git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
    }

    private async Task Git(params string[] arguments)
        => (await new ProgramRun("git", arguments)
            .In(folder.Path)
            .With("GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z")
            .With("GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z")
            .With("GIT_CEILING_DIRECTORIES", Path.GetDirectoryName(folder.Path))
            .RunAsync(TestContext.Current.CancellationToken)).OrThrow();

    private sealed class NoPrograms : ICommandRunner
    {
        public Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
            => Task.FromException<CommandResult>(new CommandNotFoundException(command.FileName));
    }
}
