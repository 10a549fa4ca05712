using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Running;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload.Running;

/// <summary>Settings in, command out.</summary>
public sealed class ProgramCommands : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_program_runs_without_a_shell()
        => Show(new BuildSettings { Bin = "./tmp/main", ArgsBin = ["--port=80"] }, "x y").Should().Equal("{root}/tmp/main", "--port=80", "x y");

    [Fact]
    public void Arguments_that_a_shell_would_change_are_given_to_one()
        => Show(new BuildSettings { ArgsBin = ["--port", "$PORT"] }, "it's").Should().Equal("/bin/sh", "-c", "exec {root}/tmp/main --port $PORT 'it'\\''s'");

    [Fact]
    public void A_bin_may_carry_arguments()
        => Show(new BuildSettings { Bin = "./tmp/main serve --x" }).Should().Equal("/bin/sh", "-c", "exec {root}/tmp/main serve --x");

    [Fact]
    public void A_bin_with_a_space_in_its_name_is_one_file()
    {
        folder.Write("tmp/my app");

        Show(new BuildSettings { Bin = "tmp/my app" }).Should().Equal("{root}/tmp/my app");
    }

    [Fact]
    public void A_full_bin_is_shell_text()
        => Show(new BuildSettings { FullBin = "A=1 ./x", Entrypoint = ["./y"], ArgsBin = ["-v"] }, "a b").Should().Equal("/bin/sh", "-c", "A=1 ./x -v 'a b'");

    [Fact]
    public void An_entrypoint_goes_before_bin_and_knows_no_shell()
        => Show(new BuildSettings { Entrypoint = ["./tmp/app", "a b"], ArgsBin = ["$x"] }).Should().Equal("{root}/tmp/app", "a b", "$x");

    [Fact]
    public void An_entrypoint_is_a_file_below_the_root_or_a_name_on_path()
    {
        folder.Write("server");

        Show(new BuildSettings { Entrypoint = ["server"] }).Should().Equal("server".Replace("server", "{root}/server"));
        Show(new BuildSettings { Entrypoint = ["dlv", "exec"] }).Should().Equal("dlv", "exec");
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Show(BuildSettings build, params string[] arguments)
    {
        var command = AppCommand.For(new LiveReloadConfiguration(folder.Path) { Build = build }, arguments, new Dictionary<string, string?>());
        return command.Arguments.Prepend(command.FileName).Select(part => part.Replace(folder.Path, "{root}"));
    }
}
