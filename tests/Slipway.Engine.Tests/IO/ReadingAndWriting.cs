using System.Text;
using Nuke.Common;
using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class ReadingAndWriting : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    private AbsolutePath Text => Root / "new" / "file.txt";

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a", "a\n")]
    [InlineData("a\n\n\n", "a\n")]
    [InlineData("a\r\nb", "a\r\nb\r\n")]
    [InlineData("", "\n")]
    public void A_text_ends_with_one_line_break_of_its_own_kind(string content, string expected)
    {
        Text.WriteAllText(content).Should().Be(Text);
        Bytes(Text).Should().Be(expected);
    }

    [Fact]
    public void A_text_is_written_as_it_is_when_asked()
    {
        Bytes(Text.WriteAllText("a\n\n", eofLineBreak: false)).Should().Be("a\n\n");
        Bytes(Text.WriteAllText("a", eofLineBreak: false)).Should().Be("a");
    }

    [Fact]
    public void Lines_get_the_line_breaks_of_the_system_that_is_named()
    {
        Bytes(Text.WriteAllLines(["a", "", "b"], platformFamily: PlatformFamily.Windows)).Should().Be("a\r\n\r\nb\r\n");
        Bytes(Text.WriteAllLines(new List<string> { "a", "b" }, platformFamily: PlatformFamily.Linux)).Should().Be("a\nb\n");
        Bytes(Text.WriteAllLines(["a", "b", ""], platformFamily: PlatformFamily.OSX, eofLineBreak: false)).Should().Be("a\nb\n");
        Bytes(Text.WriteAllLines(["a", "", ""], platformFamily: PlatformFamily.Linux)).Should().Be("a\n\n\n");
    }

    [Fact]
    public void Text_is_UTF8_without_a_byte_order_mark()
    {
        Text.WriteAllText("ä").ReadAllBytes().Should().Equal(0xC3, 0xA4, (byte)'\n');
        Text.WriteAllText("ä", Encoding.Latin1).ReadAllBytes().Should().Equal(0xE4, (byte)'\n');
        Text.ReadAllText(Encoding.Latin1).Should().Be("ä\n");
    }

    [Fact]
    public void Appending_creates_the_file()
    {
        Text.AppendAllText("a").AppendAllLines(["b"]).AppendAllLines(new List<string> { "c" });
        Text.ReadAllLines().Should().Equal("ab", "c");
    }

    [Fact]
    public void Updating_reads_and_writes()
    {
        Text.WriteAllText("one two");
        Text.UpdateText(text => text.Replace("two", "three")).Should().Be(Text);
        Text.ReadAllText().Should().Be("one three\n");
    }

    [Fact]
    public void Bytes_are_written_as_they_are() => Text.WriteAllBytes([0, 1, 255]).ReadAllBytes().Should().Equal(0, 1, 255);

    [Fact]
    public void Reading_what_is_missing_names_the_file()
    {
        foreach (var read in new Action[] { () => Text.ReadAllText(), () => Text.ReadAllLines(), () => Text.ReadAllBytes(), () => Text.UpdateText(text => text) })
        {
            read.Should().Throw<ArgumentException>().WithMessage($"Expected file to exist: {Text}*");
        }
    }

    [Fact]
    public void Touching_creates_or_dates()
    {
        var time = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        Text.TouchFile().ReadAllBytes().Should().BeEmpty();
        Text.WriteAllText("kept").TouchFile(time);
        Text.ReadAllText().Should().Be("kept\n");
        Text.GetLastWriteTimeUtc().Should().Be(time);
        var touch = () => (Root / "missing" / "x").TouchFile(createDirectories: false);
        touch.Should().Throw<DirectoryNotFoundException>();
    }

    [Fact]
    public void A_directory_is_as_new_as_the_newest_thing_in_it()
    {
        var future = DateTime.UtcNow.AddDays(1);
        (Root / "tree").CreateDirectory().GetLastWriteTimeUtc().Should().BeCloseTo(DateTime.UtcNow, TimeSpan.FromMinutes(1));
        (Root / "tree" / "a" / "b.txt").TouchFile(future);
        (Root / "tree").GetLastWriteTimeUtc().Should().BeCloseTo(future, TimeSpan.FromSeconds(1));
        var missing = () => (Root / "missing").GetLastWriteTimeUtc();
        missing.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_hash_is_MD5_of_the_content()
    {
        Text.WriteAllText("abc", eofLineBreak: false).GetFileHash().Should().Be("900150983cd24fb0d6963f7d28e17f72");
        var missing = () => (Root / "missing").GetFileHash();
        missing.Should().Throw<ArgumentException>().WithMessage("Expected file to exist: *missing*");
    }

    [Fact]
    public void The_hash_of_a_directory_is_that_of_names_and_contents()
    {
        (Root / "t" / "b" / "c.txt").WriteAllText("2", eofLineBreak: false);
        (Root / "t" / "a.txt").WriteAllText("1", eofLineBreak: false);

        // MD5 of "a.txt1b/c.txt2".
        (Root / "t").GetDirectoryHash().Should().Be("8dc42bfe20b04e608a94b0890e897c45");
        new[] { Root / "t" / "b" / "c.txt", Root / "t" / "a.txt", Root / "t" / "a.txt" }.GetFileSetHash(Root / "t").Should().Be("8dc42bfe20b04e608a94b0890e897c45");
        (Root / "t").GetDirectoryHash(file => file.Name == "a.txt").Should().Be("a6b1ccfedc64d9e99522a3c4421b8227");
    }

    [Fact]
    public void Existence_is_told_by_the_name_of_the_expression()
    {
        var textFile = Text.WriteAllText("x");
        var newDirectory = textFile.Parent;
        textFile.Exists().Should().BeTrue();
        newDirectory.Exists().Should().BeTrue();
        textFile.Existing().Should().Be(textFile);
        (Root / "x").ExistingFile().Should().BeNull();
        newDirectory.ExistingDirectory().Should().Be(newDirectory);
        newDirectory.ExistingFile().Should().BeNull();
        new[] { textFile, newDirectory, Root / "x" }.WhereFileExists().Should().Equal(textFile);
        new[] { textFile, newDirectory, Root / "x" }.WhereDirectoryExists().Should().Equal(newDirectory);
        var unclear = () => Text.Exists();
        unclear.Should().Throw<ArgumentException>().WithMessage("Cannot infer from argument 'Text'*FileExists()*");
    }

    [Fact]
    public void Parents_are_found()
    {
        var file = (Root / "repo" / "src" / "a.cs").TouchFile();
        (Root / "repo" / ".git").CreateDirectory();
        file.FindParent(path => path.ContainsDirectory(".git")).Should().Be(Root / "repo");
        (Root / "repo").FindParentOrSelf(path => path.ContainsDirectory(".git")).Should().Be(Root / "repo");
        (Root / "repo").FindParent(path => path.Name == "no such").Should().BeNull();
        (Root / "repo" / ".git").IsDotDirectory().Should().BeTrue();
        (Root / "repo").IsDotDirectory().Should().BeFalse();
    }

    [Theory]
    [InlineData("/a/b.tar.gz", "tar.gz", true)]
    [InlineData("/a/b.tar.gz", ".GZ", true)]
    [InlineData("/a/bgz", "gz", false)]
    [InlineData("/a.gz/b", ".gz", false)]
    public void Extensions_are_whole(string path, string extension, bool expected)
    {
        ((AbsolutePath)path).HasExtension(extension).Should().Be(expected);
        ((AbsolutePath)path).HasExtension(".none", extension).Should().Be(expected);
    }

    [Theory]
    [InlineData("/a/b.txt", "md", "/a/b.md")]
    [InlineData("/a/b.txt", ".md", "/a/b.md")]
    [InlineData("/a/b", ".md", "/a/b.md")]
    [InlineData("/a/b.txt", null, "/a/b")]
    public void Extensions_are_changed(string path, string? extension, string expected) =>
        ((AbsolutePath)path).WithExtension(extension).ToString().Should().Be(expected);

    private static string Bytes(AbsolutePath path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
