using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class MovingAndCopying : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_copied_and_missing_directories_are_created()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        source.Copy(Root / "x" / "y" / "b.txt").Should().Be(Root / "x" / "y" / "b.txt");
        (Root / "x" / "y" / "b.txt").ReadAllText().Should().Be("a\n");
        source.CopyToDirectory(Root / "z").Should().Be(Root / "z" / "a.txt");
        source.FileExists().Should().BeTrue();
    }

    [Fact]
    public void A_file_is_moved()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        source.Move(Root / "x" / "b.txt").Should().Be(Root / "x" / "b.txt");
        source.FileExists().Should().BeFalse();
        (Root / "x" / "b.txt").MoveToDirectory(Root).Should().Be(Root / "b.txt");
        (Root / "b.txt").Move(path => path + ".bak").Should().Be(Root / "b.txt.bak");
    }

    [Fact]
    public void Renaming_keeps_the_directory()
    {
        var source = (Root / "x" / "a.txt").WriteAllText("a");
        source.Rename("b.md").Should().Be(Root / "x" / "b.md");
        (Root / "x" / "b.md").Rename(path => path.Name + "x").Should().Be(Root / "x" / "b.mdx");
        (Root / "x" / "b.mdx").RenameWithoutExtension("c").Should().Be(Root / "x" / "c.mdx");
        (Root / "x" / "c.mdx").RenameWithoutExtension(path => path.NameWithoutExtension + "d").Should().Be(Root / "x" / "cd.mdx");
        (Root / "x").Rename("y").Should().Be(Root / "y");
        (Root / "y" / "cd.mdx").FileExists().Should().BeTrue();
    }

    [Fact]
    public void An_existing_file_is_an_error_by_default()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        var target = (Root / "b.txt").WriteAllText("b");
        var copy = () => source.Copy(target);
        var move = () => source.Move(target);
        copy.Should().Throw<IOException>().WithMessage($"*file '{target}' already exists");
        move.Should().Throw<IOException>().WithMessage($"*file '{target}' already exists");
        target.ReadAllText().Should().Be("b\n");
        source.FileExists().Should().BeTrue();
    }

    [Fact]
    public void An_existing_file_is_skipped_or_overwritten_as_the_policy_says()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        var target = (Root / "b.txt").WriteAllText("b");
        source.Copy(target, ExistsPolicy.FileSkip).Should().Be(source);
        source.Move(target, ExistsPolicy.FileSkip).Should().Be(source);
        target.ReadAllText().Should().Be("b\n");

        target.TouchFile(DateTime.Now.AddHours(1));
        source.Copy(target, ExistsPolicy.FileOverwriteIfNewer).Should().Be(source);
        target.TouchFile(DateTime.Now.AddHours(-1));
        source.Copy(target, ExistsPolicy.FileOverwriteIfNewer).Should().Be(target);
        target.ReadAllText().Should().Be("a\n");

        target.WriteAllText("b");
        File.SetAttributes(target, FileAttributes.ReadOnly);
        source.Move(target, ExistsPolicy.FileOverwrite).Should().Be(target);
        target.ReadAllText().Should().Be("a\n");
        source.FileExists().Should().BeFalse();
    }

    [Fact]
    public void Contradicting_policies_are_an_error()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        var copy = () => source.Copy(Root / "b.txt", ExistsPolicy.FileFail | ExistsPolicy.FileOverwrite);
        copy.Should().Throw<ArgumentException>().WithMessage("Multiple file policies set*");
    }

    [Fact]
    public void A_file_onto_itself_stays()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        source.Move(source, ExistsPolicy.FileOverwrite);
        source.Copy(source, ExistsPolicy.FileOverwrite);
        source.ReadAllText().Should().Be("a\n");
    }

    [Fact]
    public void A_missing_source_is_an_error()
    {
        var move = () => (Root / "missing").Move(Root / "b");
        var copy = () => (Root / "missing").Copy(Root / "b");
        move.Should().Throw<ArgumentException>().WithMessage("Expected file or directory to exist: *missing");
        copy.Should().Throw<ArgumentException>().WithMessage("Expected file or directory to exist: *missing");
    }

    [Fact]
    public void A_directory_is_copied_but_for_what_is_excluded()
    {
        Tree("source", "a.txt", "b.log", "obj/c.txt", "deep/obj/d.txt", "deep/e.txt");
        (Root / "source" / "empty").CreateDirectory();
        (Root / "source").Copy(Root / "target", excludeDirectory: path => path.Name == "obj", excludeFile: path => path.HasExtension("log"));
        Files("target").Should().BeEquivalentTo("a.txt", "deep/e.txt");
        (Root / "target" / "empty").DirectoryExists().Should().BeTrue();
        var exclude = () => (Root / "source" / "a.txt").Copy(Root / "x", excludeFile: _ => true);
        exclude.Should().Throw<ArgumentException>().WithMessage("*is a file; only from a directory something can be excluded");
    }

    [Fact]
    public void Merging_directories_must_be_allowed()
    {
        Tree("source", "a.txt");
        Tree("target", "b.txt");
        var copy = () => (Root / "source").Copy(Root / "target");
        var move = () => (Root / "source").Move(Root / "target", ExistsPolicy.DirectoryFail);
        copy.Should().Throw<ArgumentException>().WithMessage("Policy disallows merging directories*");
        move.Should().Throw<ArgumentException>().WithMessage("Policy disallows merging directories*");
        (Root / "source").Copy(Root / "target", ExistsPolicy.MergeAndSkip);
        Files("target").Should().BeEquivalentTo("a.txt", "b.txt");
    }

    [Fact]
    public void What_is_skipped_stays_behind_when_a_directory_is_moved()
    {
        Tree("source", "a.txt", "deep/b.txt", "deep/c.txt");
        Tree("target", "deep/b.txt");
        (Root / "source").Move(Root / "target", ExistsPolicy.MergeAndSkip).Should().Be(Root / "target");
        Files("source").Should().BeEquivalentTo("deep/b.txt");
        (Root / "source").Move(Root / "target", ExistsPolicy.MergeAndSkip, deleteRemainingFiles: true);
        (Root / "source").DirectoryExists().Should().BeFalse();
        Files("target").Should().BeEquivalentTo("a.txt", "deep/b.txt", "deep/c.txt");
    }

    [Fact]
    public void A_directory_cannot_go_into_itself()
    {
        Tree("source", "a.txt");
        var move = () => (Root / "source").Move(Root / "source" / "inner");
        var copy = () => (Root / "source").Copy(Root / "source", ExistsPolicy.MergeAndOverwrite);
        move.Should().Throw<ArgumentException>().WithMessage("Target directory '*' must not be in source directory '*'");
        copy.Should().Throw<ArgumentException>().WithMessage("Target directory '*' must not be in source directory '*'");
    }

    [Fact]
    public void A_file_and_a_directory_do_not_take_each_others_place()
    {
        Tree("directory", "a.txt");
        var file = (Root / "file").WriteAllText("x");
        var onto = () => file.Copy(Root / "directory", ExistsPolicy.FileOverwrite);
        var over = () => (Root / "directory").Move(file, ExistsPolicy.MergeAndOverwrite);
        onto.Should().Throw<ArgumentException>().WithMessage("*which is a directory*CopyToDirectory*");
        over.Should().Throw<ArgumentException>().WithMessage("*which is a file");
    }

    [Fact]
    public void Directories_are_not_created_when_they_must_not_be()
    {
        var source = (Root / "a.txt").WriteAllText("a");
        var copy = () => source.Copy(Root / "x" / "a.txt", createDirectories: false);
        copy.Should().Throw<DirectoryNotFoundException>().WithMessage("Directory '*x' does not exist; create it first*");
    }

    [Fact]
    public void Links_are_moved_as_links_and_copied_as_content()
    {
        Tree("outside", "kept.txt");
        Tree("source", "a.txt");
        Directory.CreateSymbolicLink(Root / "source" / "link", Root / "outside");
        Directory.CreateSymbolicLink(Root / "source" / "loop", Root / "source");
        (Root / "source").Copy(Root / "copy");
        Files("copy").Should().BeEquivalentTo("a.txt", "link/kept.txt");
        (Root / "source").Move(Root / "moved");
        new DirectoryInfo(Root / "moved" / "link").LinkTarget.Should().Be(Root / "outside");
        (Root / "outside" / "kept.txt").FileExists().Should().BeTrue();
        (Root / "source").DirectoryExists().Should().BeFalse();
    }

    private void Tree(string directory, params string[] files)
    {
        foreach (var file in files)
        {
            (Root / directory / file).WriteAllText(file);
        }
    }

    private IEnumerable<string> Files(string directory) =>
        (Root / directory).GetFiles(depth: int.MaxValue).Select(file => (Root / directory).GetUnixRelativePathTo(file).ToString());
}
