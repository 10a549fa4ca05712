using System.Diagnostics;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload.Watching;

/// <summary>What every watcher has to see, on the real file system.</summary>
public class WatchingRealTrees
{
    public static TheoryData<string> Kinds => ["inotify", "polling", "platform"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Files_that_are_created_written_renamed_and_deleted(string kind)
    {
        await using var tree = new WatchedTree();
        tree.Write("a/old.go");
        tree.Write("a/gone.go");
        tree.Write("a/b/c.go", "1");
        await tree.StartAsync(kind);

        tree.Write("new.go");
        tree.Write("a/b/c.go", "22");
        File.Move(Path.Combine(tree.Root, "a/old.go"), Path.Combine(tree.Root, "a/new.go"));
        File.Delete(Path.Combine(tree.Root, "a/gone.go"));

        foreach (var path in new[] { "new.go", "a/b/c.go", "a/old.go", "a/new.go", "a/gone.go" })
        {
            await tree.UntilChangedAsync(path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Atomic_saves_again_and_again(string kind)
    {
        await using var tree = new WatchedTree();
        var file = tree.Write("main.go");
        await tree.StartAsync(kind);

        for (var i = 0; i < 3; i++)
        {
            tree.Forget();
            var temporary = tree.Write("main.go.tmp123", new string('x', i + 20));
            File.Move(temporary, file, overwrite: true);
            await tree.UntilChangedAsync("main.go");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Saves_with_a_backup(string kind)
    {
        await using var tree = new WatchedTree();
        var file = tree.Write("main.go");
        await tree.StartAsync(kind);

        File.Move(file, file + "~");
        tree.Write("main.go", "package changed");
        File.Delete(file + "~");

        await tree.UntilChangedAsync("main.go");
        await tree.SettleAsync();
        tree.Changed().Should().Equal("main.go");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Files_in_folders_that_have_just_been_made(string kind)
    {
        await using var tree = await new WatchedTree().StartAsync(kind);

        for (var i = 0; i < 30; i++)
        {
            tree.Write($"n{i}/deep/er/x.go");
        }

        for (var i = 0; i < 30; i++)
        {
            await tree.UntilChangedAsync($"n{i}/deep/er/x.go");
        }
    }

    [Theory]
    [InlineData("inotify")]
    [InlineData("polling")]
    public async Task Folders_that_are_moved_in_renamed_and_moved_away(string kind)
    {
        await using var tree = new WatchedTree();
        tree.Write("here/x.go");
        Directory.CreateDirectory(Path.Combine(tree.Outside, "there/sub"));
        File.WriteAllText(Path.Combine(tree.Outside, "there/sub/y.go"), "y");
        await tree.StartAsync(kind);

        Directory.Move(Path.Combine(tree.Outside, "there"), Path.Combine(tree.Root, "there"));
        await tree.UntilChangedAsync("there/sub/y.go");
        tree.Forget();
        Directory.Move(Path.Combine(tree.Root, "there"), Path.Combine(tree.Root, "renamed"));
        await tree.UntilChangedAsync("renamed/sub/y.go");
        tree.Write("renamed/sub/z.go");
        await tree.UntilChangedAsync("renamed/sub/z.go");

        Directory.Move(Path.Combine(tree.Root, "renamed"), Path.Combine(tree.Outside, "away"));
        await tree.SettleAsync();
        tree.Forget();
        File.WriteAllText(Path.Combine(tree.Outside, "away/sub/y.go"), "changed");
        await tree.SettleAsync();
        tree.Changed().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_folder_that_is_deleted_and_made_again(string kind)
    {
        await using var tree = new WatchedTree();
        tree.Write("pkg/a/x.go");
        await tree.StartAsync(kind);

        for (var i = 0; i < 3; i++)
        {
            Directory.Delete(Path.Combine(tree.Root, "pkg"), recursive: true);
            await tree.UntilChangedAsync("pkg/a/x.go");
            tree.Forget();
            tree.Write("pkg/a/x.go");
            await tree.UntilChangedAsync("pkg/a/x.go");
            tree.Forget();
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_of_excluded_folders_also_when_they_are_new(string kind)
    {
        await using var tree = new WatchedTree();
        tree.Write("vendor/x.go");
        await tree.StartAsync(kind);

        tree.Write("vendor/x.go", "changed");
        tree.Write("vendor/new/y.go");
        tree.Write("assets/late/z.go");
        tree.Write(".git/objects/x.go");
        tree.Write("tmp/main.go");
        await tree.SettleAsync();

        tree.Changed().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_root_itself_is_deleted_and_made_again(string kind)
    {
        await using var tree = new WatchedTree();
        tree.Write("a/x.go");
        await tree.StartAsync(kind);

        Directory.Delete(tree.Root, recursive: true);
        await tree.UntilAsync(WatchEventKind.RootLost);
        tree.Write("a/x.go");
        await tree.UntilAsync(WatchEventKind.RootFound);
        tree.Forget();
        tree.Write("a/x.go", "changed");
        await tree.UntilChangedAsync("a/x.go");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Odd_things_in_the_tree_do_no_harm(string kind)
    {
        await using var tree = new WatchedTree();
        Directory.CreateDirectory(Path.Combine(tree.Root, "folder.go"));
        File.CreateSymbolicLink(Path.Combine(tree.Root, "dangling.go"), "/nowhere");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "loop.go"), "loop.go");
        Directory.CreateSymbolicLink(Path.Combine(tree.Root, "circle"), tree.Root);
        using (var pipe = Process.Start("mkfifo", [Path.Combine(tree.Root, "pipe.go")]))
        {
            pipe.WaitForExit();
        }

        await tree.StartAsync(kind);
        tree.Write("folder.go/inside.go");

        await tree.UntilChangedAsync("folder.go/inside.go");
    }

    [Fact]
    public async Task A_change_of_mode_alone_is_none()
    {
        await using var tree = new WatchedTree();
        var file = tree.Write("main.go");
        await tree.StartAsync("inotify");

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await tree.SettleAsync();

        tree.Changed().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_is_reported_when_it_is_closed_not_when_it_is_truncated()
    {
        await using var tree = new WatchedTree();
        var file = tree.Write("main.go");
        await tree.StartAsync("inotify");

        await using (var stream = new FileStream(file, FileMode.Truncate))
        {
            await tree.SettleAsync();
            tree.Changed().Should().BeEmpty();
            stream.Write("package x"u8);
        }

        await tree.UntilChangedAsync("main.go");
    }

    [Fact]
    public async Task A_file_that_stays_open_is_reported_all_the_same()
    {
        await using var tree = new WatchedTree();
        var file = tree.Write("main.go");
        await tree.StartAsync("inotify");

        await using var stream = new FileStream(file, FileMode.Append);
        stream.Write("more"u8);
        stream.Flush();

        await tree.UntilChangedAsync("main.go");
    }

    [Theory]
    [InlineData("inotify")]
    [InlineData("polling")]
    public async Task Links_to_folders_are_followed_when_asked_for(string kind)
    {
        await using var tree = new WatchedTree { Build = new BuildSettings { FollowSymlink = true } };
        var target = Directory.CreateDirectory(Path.Combine(tree.Outside, "shared")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(tree.Root, "shared"), target);
        Directory.CreateSymbolicLink(Path.Combine(tree.Root, "circle"), tree.Root);
        await tree.StartAsync(kind);

        File.WriteAllText(Path.Combine(target, "x.go"), "x");

        await tree.UntilChangedAsync("shared/x.go");
    }

    [Fact]
    public async Task Polling_sees_what_a_linked_file_contains()
    {
        await using var tree = new WatchedTree();
        var target = Path.Combine(tree.Outside, "target.go");
        File.WriteAllText(target, "x");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "link.go"), target);
        await tree.StartAsync("polling");

        File.WriteAllText(target, "changed");

        await tree.UntilChangedAsync("link.go");
    }
}
