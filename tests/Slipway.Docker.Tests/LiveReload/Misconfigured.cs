using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>Mistakes in what is configured end in a message and go on.</summary>
public class Misconfigured
{
    [Fact]
    public async Task A_build_command_that_is_not_there()
    {
        await using var session = ReloadSession.With("[build]\ncmd = 'no-such-compiler build'", "x").Start();

        await session.Output.UntilAsync(LiveReloadEventKind.BuildFailed);

        session.Output.Texts(LiveReloadEventKind.BuildFailed).Single().Should().Contain("exit code 127").And.Contain("is it installed and on PATH?");
    }

    [Fact]
    public async Task A_build_that_makes_no_program()
    {
        await using var session = ReloadSession.With("[build]\ncmd = 'true'", "x").Start();

        await session.Output.UntilAsync(LiveReloadEventKind.Error);

        session.Output.Texts(LiveReloadEventKind.Error).Single().Should().Contain("tmp/main").And.Contain("build.bin");
    }

    [Fact]
    public async Task A_port_that_is_in_use_shows_what_the_program_says()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, "#!/bin/sh\necho 'listen tcp :80: bind: address already in use' >&2\nexit 1\n").Start();

        await session.Output.UntilAsync(LiveReloadEventKind.AppExited);

        session.Output.Texts(LiveReloadEventKind.AppOutput).Should().Equal("listen tcp :80: bind: address already in use");
    }

    [Fact]
    public async Task An_environment_file_that_is_missing_or_broken_is_named_and_the_rest_is_used()
    {
        await using var session = ReloadSession.With(
            "env_files = ['gone.env', 'broken.env', 'good.env']\n" + ReloadSession.Build, "#!/bin/sh\necho \"$GREETING-$HOME-$GIVEN\"\n");
        session.Write("broken.env", "nonsense");
        session.Write("good.env", "GREETING=hello\nHOME=never\nGIVEN=never");
        session.Start(new HostActionOptions { Environment = new Dictionary<string, string?> { ["GIVEN"] = "given" } });

        await session.Output.UntilTextAsync($"hello-{Environment.GetEnvironmentVariable("HOME")}-given");

        session.Output.Texts(LiveReloadEventKind.Notice).Should().Contain(text => text.Contains("gone.env")).And.Contain("broken.env:1: 'nonsense' is not NAME=value");
    }

    [Fact]
    public async Task A_temporary_folder_that_cannot_be_made()
    {
        await using var session = ReloadSession.With("tmp_dir = 'main.go/tmp'\n" + ReloadSession.Build, "x").Start();

        await session.Output.UntilAsync(LiveReloadEventKind.BuildFailed);
    }

    [Fact]
    public async Task Arguments_of_the_command_line_reach_the_program()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "args_bin = ['a', '$((1+1))']", "#!/bin/sh\nprintf '<%s>' \"$@\"\n")
            .Start(new HostActionOptions { Arguments = ["x y", "$z"] });

        await session.Output.UntilTextAsync("<a><2><x y><$z>");
    }
}
