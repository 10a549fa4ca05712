using System.Diagnostics;
using System.Text;
using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

public sealed class ReadingDamagedLogs
{
    [Fact]
    public void The_pieces_in_which_a_log_comes_make_no_difference()
    {
        foreach (var name in Recorded.Names.SelectMany(name => new[] { name + ".rawjson", name + ".plain" }))
        {
            var expected = Recorded.Read(name);
            foreach (var size in new[] { 1, 2, 7, 100, 4096 })
            {
                var reader = new ProgressReader();
                foreach (var piece in Recorded.Bytes(name).Chunk(size))
                {
                    reader.Feed(piece);
                }

                reader.Complete().Should().BeEquivalentTo(expected, name);
            }
        }
    }

    [Fact]
    public void One_object_per_line_reads_like_objects_over_several_lines()
    {
        var expected = Recorded.Read("warm.rawjson");
        var text = Encoding.UTF8.GetString(Recorded.Bytes("warm.rawjson"));
        var perLine = string.Join("\n", text.Split("\n}\n").Select(value => value.Replace("\n", "", StringComparison.Ordinal) + "}"))[..^1];
        var joined = perLine.Replace("\n", "", StringComparison.Ordinal);

        foreach (var form in new[] { perLine, joined })
        {
            var reader = new ProgressReader();
            reader.Feed(Encoding.UTF8.GetBytes(form));
            reader.Complete().Should().BeEquivalentTo(expected);
        }
    }

    [Fact]
    public void A_log_cut_off_anywhere_tells_what_came_before()
    {
        foreach (var name in new[] { "warm.rawjson", "source-changed.plain" })
        {
            var bytes = Recorded.Bytes(name);
            for (var length = 0; length < bytes.Length; length += 13)
            {
                var reader = new ProgressReader();
                reader.Feed(bytes.AsSpan(0, length));
                var progress = reader.Complete();

                progress.Cache.Total.Should().BeLessThanOrEqualTo(8);
                progress.Corrupt.Should().BeLessThanOrEqualTo(1);
            }
        }
    }

    [Fact]
    public void After_an_object_that_was_cut_off_reading_goes_on()
    {
        var text = Encoding.UTF8.GetString(Recorded.Bytes("warm.rawjson"));
        var cut = text.IndexOf("[internal] load .dockerignore", StringComparison.Ordinal);
        var reader = new ProgressReader();
        reader.Feed(Encoding.UTF8.GetBytes(text[..cut] + "\n" + text));

        var progress = reader.Complete();

        (progress.Cache.Cached, progress.Cache.Total).Should().Be((8, 8));
        progress.Corrupt.Should().BePositive();
    }

    [Fact]
    public void Other_text_between_objects_is_kept_apart()
    {
        var text = Encoding.UTF8.GetString(Recorded.Bytes("warm.rawjson")).Replace("\n}\n", "\n}\nWARNING: something\n", StringComparison.Ordinal);
        var reader = new ProgressReader();
        reader.Feed(Encoding.UTF8.GetBytes(text));

        var progress = reader.Complete();

        (progress.Cache.Cached, progress.Cache.Total).Should().Be((8, 8));
        progress.Text.Should().OnlyContain(line => line == "WARNING: something");
        progress.Corrupt.Should().Be(0);
    }

    [Fact]
    public void Lines_of_CI_logs_may_begin_with_a_time()
    {
        var text = Encoding.UTF8.GetString(Recorded.Bytes("warm.plain"));
        var prefixed = string.Join("\r\n", text.Split('\n').Select(line => "2026-11-24T23:05:23.6148276Z " + line));
        var reader = new ProgressReader();
        reader.Feed(Encoding.UTF8.GetBytes(prefixed));

        var hits = reader.Complete().Cache;

        (hits.Cached, hits.Total).Should().Be((8, 8));
    }

    [Theory]
    [InlineData("{\"vertexes\":5}")]
    [InlineData("{\"vertexes\":[5,null,\"x\",{\"digest\":7,\"inputs\":3,\"cached\":\"yes\",\"started\":\"never\"}]}")]
    [InlineData("{\"vertexes\":[{\"digest\":\"a\",\"name\":\"\\ud800\"}]}")]
    [InlineData("{\"logs\":[{\"vertex\":\"a\",\"data\":\"***\"}]}")]
    [InlineData("{\"warnings\":[{\"short\":\"eA==\",\"range\":[{\"start\":7}]}]}")]
    [InlineData("{\"other\":{}}")]
    [InlineData("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")]
    [InlineData("}}}}\n]]]\n\"\"\"\n{\"a")]
    [InlineData("\0\u0001\u001b[31m\n#\n#1\n# 1\n#x y\n#1 \n#99999999999999999999 x")]
    [InlineData("#1 DONE\n#2 ...\n#3 0.1\n#4 DONE 99999999999999999999999999s\n#5 x 9999999999999999999999GB / 1B done")]
    public void Nothing_makes_it_fail(string text)
    {
        var reader = new ProgressReader(new SilentProgressDisplay());
        reader.Feed(Encoding.UTF8.GetBytes(text));

        reader.Invoking(it => it.Complete()).Should().NotThrow();
    }

    [Fact]
    public void Random_damage_never_makes_it_fail()
    {
        var random = new Random(20261125);
        foreach (var name in Recorded.Names.SelectMany(name => new[] { name + ".rawjson", name + ".plain" }))
        {
            for (var round = 0; round < 40; round++)
            {
                var bytes = Recorded.Bytes(name);
                for (var i = 0; i < 1 + round; i++)
                {
                    var at = random.Next(bytes.Length);
                    random.NextBytes(bytes.AsSpan(at, Math.Min(random.Next(1, 20), bytes.Length - at)));
                }

                var reader = new ProgressReader(new SilentProgressDisplay());
                reader.Feed(bytes);
                reader.Complete().Cache.Cached.Should().BeLessThanOrEqualTo(8);
            }
        }
    }

    [Fact]
    public void Output_is_kept_to_its_end_only()
    {
        var reader = new ProgressReader();
        reader.FeedLine("{\"vertexes\":[{\"digest\":\"a\",\"name\":\"[1/1] RUN x\",\"started\":\"2026-01-01T00:00:00Z\"}]}");
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', 1000) + "\n"));
        for (var i = 0; i < 20_000; i++)
        {
            reader.FeedLine($"{{\"logs\":[{{\"vertex\":\"a\",\"stream\":{i},\"data\":\"{data}\"}}]}}");
        }

        var step = reader.Complete().Steps.Single();

        step.Logs.Sum(line => line.Length).Should().BeLessThan(200_000);
        (step.LogsDropped + step.Logs.Count).Should().Be(20_000);
    }

    [Fact]
    public void A_large_log_is_read_quickly()
    {
        var once = Recorded.Bytes("cold.rawjson");
        var reader = new ProgressReader();
        var watch = Stopwatch.StartNew();
        for (long total = 0; total < 50_000_000; total += once.Length)
        {
            reader.Feed(once);
        }

        reader.Complete().Cache.Total.Should().Be(8);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(6), "a debug build on a busy machine; 2 s is the aim of a release build");
    }
}
