using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.IO;

public sealed class DryRunsOfFiles : IDisposable
{
    private readonly TempFolder folder = new();

    private AbsolutePath Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_changes()
    {
        var file = (Root / "tree" / "a.txt").WriteAllText("a");
        await Task.Run(
            () =>
            {
                new BuildSession { IsDryRun = true }.EnterFlow();
                file.WriteAllText("b").AppendAllText("c").TouchFile(DateTime.UnixEpoch);
                file.DeleteFile();
                file.Move(Root / "moved.txt").Should().Be(Root / "moved.txt");
                file.Copy(Root / "copied.txt").Should().Be(Root / "copied.txt");
                (Root / "tree").CreateOrCleanDirectory();
                (Root / "tree").DeleteDirectory();
                (Root / "new").CreateDirectory();
                (Root / "tree").ZipTo(Root / "all.zip");
                (Root / "tree").TarGZipTo(Root / "all.tgz");
                (Root / "data.json").WriteJson(new { A = 1 });
            },
            TestContext.Current.CancellationToken);
        Root.GetFiles(depth: int.MaxValue).Should().Equal(file);
        Root.GetDirectories(depth: int.MaxValue).Should().Equal(Root / "tree");
        file.ReadAllText().Should().Be("a\n");
        file.GetLastWriteTimeUtc().Should().BeAfter(DateTime.UnixEpoch.AddDays(1));
    }
}
