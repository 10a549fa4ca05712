using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class Deleting : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Missing_files_and_directories_are_no_error()
    {
        (Root / "missing").DeleteFile();
        (Root / "missing").DeleteDirectory();
        (Root / "missing" / "deeper").DeleteFile();
        new[] { Root / "missing" }.DeleteFiles();
        new[] { Root / "missing" }.DeleteDirectories();
    }

    [Fact]
    public void Read_only_files_and_directories_are_deleted()
    {
        var file = (Root / "tree" / "inner" / "file.txt").WriteAllText("x");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file.Parent, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        (Root / "tree").DeleteDirectory();
        (Root / "tree").DirectoryExists().Should().BeFalse();
    }

    [Fact]
    public void A_link_to_a_directory_is_deleted_without_its_target()
    {
        var kept = (Root / "outside" / "kept.txt").WriteAllText("x");
        (Root / "tree").CreateDirectory();
        Directory.CreateSymbolicLink(Root / "tree" / "link", kept.Parent);
        (Root / "tree").DeleteDirectory();
        (Root / "tree").DirectoryExists().Should().BeFalse();
        kept.FileExists().Should().BeTrue();

        Directory.CreateSymbolicLink(Root / "link", kept.Parent);
        (Root / "link").DeleteDirectory();
        (Root / "link").DirectoryExists().Should().BeFalse();
        kept.FileExists().Should().BeTrue();
    }

    [Fact]
    public void A_link_to_a_file_is_deleted_without_its_target_or_its_permissions()
    {
        var kept = (Root / "kept.txt").WriteAllText("x");
        File.SetAttributes(kept, FileAttributes.ReadOnly);
        File.CreateSymbolicLink(Root / "tree-link", kept);
        (Root / "tree-link").DeleteFile();
        File.GetAttributes(kept).Should().HaveFlag(FileAttributes.ReadOnly);
        new FileInfo(Root / "tree-link").LinkTarget.Should().BeNull();
    }

    [Fact]
    public void Links_without_a_target_are_deleted()
    {
        File.CreateSymbolicLink(Root / "dangling", Root / "nowhere");
        (Root / "dangling").DeleteFile();
        new FileInfo(Root / "dangling").LinkTarget.Should().BeNull();

        (Root / "tree").CreateDirectory();
        File.CreateSymbolicLink(Root / "tree" / "dangling", Root / "nowhere");
        Directory.CreateSymbolicLink(Root / "tree" / "loop", Root / "tree");
        (Root / "tree").DeleteDirectory();
        (Root / "tree").DirectoryExists().Should().BeFalse();
    }

    [Fact]
    public void DeleteFile_leaves_directories_alone()
    {
        (Root / "tree").CreateDirectory().DeleteFile();
        Directory.CreateSymbolicLink(Root / "link", Root / "tree");
        (Root / "link").DeleteFile();
        (Root / "tree").DirectoryExists().Should().BeTrue();
        (Root / "link").DirectoryExists().Should().BeTrue();
    }

    [Fact]
    public void Cleaning_keeps_the_directory_itself()
    {
        var directory = (Root / "out").CreateDirectory();
        (directory / "old" / "file.txt").WriteAllText("x");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        directory.CreateOrCleanDirectory().Should().Be(directory);
        Directory.EnumerateFileSystemEntries(directory).Should().BeEmpty();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(directory).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Cleaning_replaces_a_link_and_creates_what_is_missing()
    {
        var kept = (Root / "outside" / "kept.txt").WriteAllText("x");
        Directory.CreateSymbolicLink(Root / "out", kept.Parent);
        (Root / "out").CreateOrCleanDirectory();
        new DirectoryInfo(Root / "out").LinkTarget.Should().BeNull();
        kept.FileExists().Should().BeTrue();
        (Root / "a" / "b").CreateOrCleanDirectory().DirectoryExists().Should().BeTrue();
    }
}
