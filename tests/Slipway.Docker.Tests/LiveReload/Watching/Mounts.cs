using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload.Watching;

public class Mounts
{
    private static readonly string[] Table =
    [
        "1 0 254:0 / / rw - ext4 /dev/vda rw",
        "2 1 0:30 / /mnt/c rw,relatime shared:1 - 9p drvfs rw",
        "3 1 0:31 / /work rw - virtiofs share rw",
        "4 3 0:32 / /work/local rw - ext4 /dev/vdb rw",
        @"5 1 0:33 / /mnt/with\040space rw - nfs4 host:/x rw",
        "6 1 0:34 / /host rw - fuse.grpcfuse grpcfuse rw",
        "7 1 0:35 / /ntfs rw - fuseblk /dev/sdb rw",
        "8 1 0:36 / /over rw - 9p a rw",
        "9 1 0:37 / /over rw - tmpfs tmpfs rw",
        "broken",
    ];

    [Theory]
    [InlineData("/src", null)]
    [InlineData("/mnt/c/app", "9p")]
    [InlineData("/mnt/cx", null)]
    [InlineData("/work/app", "virtiofs")]
    [InlineData("/work/local/app", null)]
    [InlineData("/mnt/with space/app", "nfs4")]
    [InlineData("/host/app", "fuse.grpcfuse")]
    [InlineData("/ntfs/app", null)]
    [InlineData("/over/app", null)]
    public void The_deepest_and_last_mount_decides(string folder, string? type)
        => MountTable.SilentTypeOf(folder, Table, _ => false).Should().Be(type);

    [Fact]
    public void A_share_below_the_root_counts_when_it_is_watched()
    {
        MountTable.SilentTypeOf("/mnt", Table, path => path == "/mnt/c").Should().Be("9p");
        MountTable.SilentTypeOf("/mnt", Table, _ => false).Should().BeNull();
    }

    [Fact]
    public void This_machines_own_table_can_be_read()
        => MountTable.SilentTypeOf(Path.GetTempPath(), _ => false).Should().BeNull("the tests need a file system with events");
}
