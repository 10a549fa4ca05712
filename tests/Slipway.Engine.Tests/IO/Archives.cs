using System.Formats.Tar;
using System.IO.Compression;
using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class Archives : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    private AbsolutePath Source => Root / "source";

    private AbsolutePath Target => Root / "target";

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("archive.zip")]
    [InlineData("archive.tar.gz")]
    [InlineData("archive.tgz")]
    [InlineData("archive.tar.bz2")]
    [InlineData("archive.TBZ2")]
    public void What_is_packed_is_unpacked(string name)
    {
        var program = (Source / "a" / "run.sh").WriteAllText("run");
        (Source / "a" / "b" / "empty.txt").WriteAllBytes([]);
        (Source / "äö ü.txt").WriteAllText("text");
        (Source / "skipped.log").WriteAllText("log");
        MakeExecutable(program);

        Source.CompressTo(Root / "out" / name, file => file.Extension != ".log");
        (Root / "out" / name).UncompressTo(Target);

        Files(Target).Should().BeEquivalentTo("a/run.sh", "a/b/empty.txt", "äö ü.txt");
        (Target / "äö ü.txt").ReadAllText().Should().Be("text\n");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Target / "a" / "run.sh").Should().HaveFlag(UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void An_archive_in_its_own_directory_does_not_hold_itself()
    {
        (Source / "a.txt").WriteAllText("a");
        Source.ZipTo(Source / "all.zip", fileMode: FileMode.Create);
        Source.ZipTo(Source / "all.zip", fileMode: FileMode.Create);
        (Source / "all.zip").UnZipTo(Target);
        Files(Target).Should().Equal("a.txt");
    }

    [Fact]
    public void An_existing_archive_is_an_error_by_default()
    {
        (Source / "a.txt").WriteAllText("a");
        var archive = (Root / "all.zip").WriteAllText("something else");
        var zip = () => Source.ZipTo(archive);
        zip.Should().Throw<IOException>();
        archive.ReadAllText().Should().Be("something else\n");
    }

    [Fact]
    public void Chosen_files_are_packed_with_names_relative_to_the_directory()
    {
        (Source / "a" / "b.txt").WriteAllText("b");
        (Source / "c.txt").WriteAllText("c");
        Source.TarGZipTo(Root / "all.tgz", [Source / "a" / "b.txt"]);
        Source.TarBZip2To(Root / "all.tbz", [Source / "c.txt"]);
        (Root / "all.tgz").UnTarGZipTo(Target);
        (Root / "all.tbz").UnTarBZip2To(Target);
        Files(Target).Should().BeEquivalentTo("a/b.txt", "c.txt");
    }

    [Fact]
    public void Existing_files_are_replaced()
    {
        (Source / "a.txt").WriteAllText("new");
        (Target / "a.txt").WriteAllText("old and longer");
        Source.ZipTo(Root / "all.zip");
        Source.TarGZipTo(Root / "all.tgz");
        (Root / "all.zip").UnZipTo(Target);
        (Target / "a.txt").ReadAllText().Should().Be("new\n");
        (Target / "a.txt").WriteAllText("old");
        (Root / "all.tgz").UnTarGZipTo(Target);
        (Target / "a.txt").ReadAllText().Should().Be("new\n");
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("a/../../evil.txt")]
    [InlineData("/evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData(@"..\evil.txt")]
    public void A_zip_archive_cannot_write_outside(string name)
    {
        using (var archive = ZipFile.Open(Root / "evil.zip", ZipArchiveMode.Create))
        {
            archive.CreateEntry(name);
        }

        var unzip = () => (Root / "evil.zip").UnZipTo(Target);
        unzip.Should().Throw<IOException>().WithMessage($"Archive '*' holds '{name}', which would come to lie outside of '{Target}'");
        (Root / "evil.txt").FileExists().Should().BeFalse();
    }

    [Fact]
    public void A_zip_archive_cannot_write_through_a_link()
    {
        (Root / "outside").CreateDirectory();
        Target.CreateDirectory();
        Directory.CreateSymbolicLink(Target / "link", Root / "outside");
        using (var archive = ZipFile.Open(Root / "evil.zip", ZipArchiveMode.Create))
        {
            archive.CreateEntry("link/evil.txt");
        }

        var unzip = () => (Root / "evil.zip").UnZipTo(Target);
        unzip.Should().Throw<IOException>();
        (Root / "outside" / "evil.txt").FileExists().Should().BeFalse();
    }

    [Theory]
    [InlineData("../evil.txt", TarEntryType.RegularFile)]
    [InlineData("link", TarEntryType.SymbolicLink)]
    public void A_tar_archive_cannot_reach_outside(string name, TarEntryType type)
    {
        using (var gzip = new GZipStream(File.Create(Root / "evil.tgz"), CompressionMode.Compress))
        using (var writer = new TarWriter(gzip))
        {
            var entry = new PaxTarEntry(type, name);
            if (type == TarEntryType.SymbolicLink)
            {
                entry.LinkName = "../../outside";
            }

            writer.WriteEntry(entry);
        }

        var untar = () => (Root / "evil.tgz").UnTarGZipTo(Target);
        untar.Should().Throw<IOException>();
        (Root / "evil.txt").FileExists().Should().BeFalse();
    }

    [Fact]
    public void Unknown_extensions_and_missing_archives_are_errors()
    {
        var compress = () => Source.CompressTo(Root / "all.rar");
        compress.Should().Throw<ArgumentException>().WithMessage("Unknown archive extension for archive 'all.rar'; known ones are .zip*");
        var unzip = () => (Root / "missing.zip").UncompressTo(Target);
        unzip.Should().Throw<ArgumentException>().WithMessage("Expected file to exist: *missing.zip*");
    }

    [Fact]
    public void What_is_no_archive_is_an_error()
    {
        (Root / "all.zip").WriteAllText("no archive");
        (Root / "all.tgz").WriteAllText("no archive");
        (Root / "all.tbz").WriteAllText("no archive");
        foreach (var name in new[] { "all.zip", "all.tgz", "all.tbz" })
        {
            var unpack = () => (Root / name).UncompressTo(Target);
            unpack.Should().Throw<InvalidDataException>();
        }
    }

    private static void MakeExecutable(AbsolutePath file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }

    private static IEnumerable<string> Files(AbsolutePath directory) =>
        directory.GetFiles(depth: int.MaxValue).Select(file => directory.GetUnixRelativePathTo(file).ToString());
}
