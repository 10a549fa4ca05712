namespace Slipway.Acceptance.Tests.Launcher;

[Collection("Compiling")]
public sealed class CompilesWhenSomethingChanged : IDisposable
{
    private const string Compiling = "Compiling build/_build.csproj";

    private readonly LauncherFolder folder = new();

    [Fact]
    public async Task The_build_is_compiled_when_what_it_is_made_of_changed_and_only_then()
    {
        var first = await Launch("a", "b c");
        first.ExitCode.Should().Be(2, "the exit code is the build's own");
        first.Output.Trim().Should().Be("one a|b c");
        first.Error.Should().Contain(Compiling);

        var unchanged = await Launch();
        unchanged.Error.Should().BeEmpty();
        unchanged.Output.Trim().Should().Be("one");

        folder.Says("two");
        (await Launch()).Output.Trim().Should().Be("two", "a file was edited");

        // Edited, with its old time put back, as a checkout or a copy may do.
        var file = Path.Combine(folder.Root, "build", "Build.cs");
        var time = File.GetLastWriteTimeUtc(file);
        folder.Says("six");
        File.SetLastWriteTimeUtc(file, time);
        (await Launch()).Output.Trim().Should().Be("six", "the times of files are not trusted");

        folder.Write("build/Extra.cs", "static class Extra;");
        (await Launch()).Error.Should().Contain(Compiling, "a file was added");

        File.Delete(Path.Combine(folder.Root, "build", "Extra.cs"));
        (await Launch()).Error.Should().Contain(Compiling, "a file was deleted");

        folder.Write("Directory.Build.props", "<Project />");
        (await Launch()).Error.Should().Contain(Compiling, "properties above the project were added");

        File.Delete(Path.Combine(folder.Root, "Directory.Build.props"));
        (await Launch()).Error.Should().Contain(Compiling, "properties above the project were deleted");

        (await Launch()).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_build_that_does_not_compile_shows_the_compilers_message_and_runs_nothing_stale()
    {
        await Launch();
        folder.Write("build/Build.cs", "System.Console.WriteLine(\"one\") // no semicolon");

        var broken = await Launch();
        broken.ExitCode.Should().Be(1);
        broken.Output.Should().BeEmpty();
        broken.Error.Should().Contain("Build.cs(1,").And.Contain("CS1002");

        folder.Says("repaired");
        (await Launch()).Output.Trim().Should().Be("repaired");
    }

    [Fact]
    public async Task Concurrent_starts_do_not_break_each_other()
    {
        var starts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Launch()));

        starts.Should().OnlyContain(start => start.ExitCode == 0 && start.Output.Trim() == "one");
        starts.Count(start => start.Error.Contains(Compiling)).Should().Be(1, "the others wait for the one that compiles");
    }

    [Fact]
    public async Task A_lock_whose_owner_is_gone_is_taken_over()
    {
        Directory.CreateDirectory(Path.Combine(folder.Root, "build", "bin", ".lock"));
        folder.Write("build/bin/.lock/pid", "999999999");

        (await Launch()).Output.Trim().Should().Be("one");
    }

    public void Dispose() => folder.Dispose();

    private Task<ProgramResult> Launch(params string[] arguments) => folder.Launch(arguments).RunAsync(TestContext.Current.CancellationToken);
}
