using Nuke.Common;
using Nuke.Common.CI;
using Serilog;

namespace Slipway.Engine.Tests.CI;

public sealed class Partitions
{
    [Theory]
    [InlineData("", "1/1: a b c d e")]
    [InlineData("1", "1/3: a d")]
    [InlineData("3", "3/3: c")]
    [InlineData("2/2", "2/2: b d")]
    public void A_part_runs_every_nth(string part, string expected)
    {
        using var run = new BuildRun().Run<Sharded>(part.Length == 0 ? ["Show"] : ["Show", "--tests", part]);

        run.Output.Should().Contain(expected);
    }

    [Theory]
    [InlineData("4", "--tests: there is no part 4 of 3. Give a number from 1 to 3")]
    [InlineData("0", "PART/TOTAL, such as 2/3")]
    [InlineData("3/2", "PART/TOTAL, such as 2/3")]
    [InlineData("-1/2", "PART/TOTAL, such as 2/3")]
    [InlineData("1/2/3", "PART/TOTAL, such as 2/3")]
    public void A_part_that_does_not_exist_is_refused(string part, string message)
    {
        using var run = new BuildRun().Run<Sharded>("Show", $"--tests={part}");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void The_only_part_is_every_part()
    {
        Partition.Single.IsIn(7).Should().BeTrue();
        new Partition { Part = 2, Total = 3 }.IsIn(2).Should().BeTrue();
        new Partition { Part = 2, Total = 3 }.IsIn(1).Should().BeFalse();
    }

    private sealed class Sharded : NukeBuild
    {
        [Partition(3)]
        private readonly Partition tests = null!;

        private Target Show => _ => _.Executes(() => Log.Information("{Part}: {Items}", tests.ToString(), string.Join(' ', tests.GetCurrent(["a", "b", "c", "d", "e"]))));
    }
}
