using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

public sealed class ReadingRecordedLogs
{
    [Theory]
    [InlineData("cold", 0, 8)]
    [InlineData("warm", 8, 8)]
    [InlineData("buildtime-changed", 7, 8)]
    [InlineData("source-changed", 3, 8)]
    [InlineData("fail", 1, 2)]
    [InlineData("copy-missing", 0, 1)]
    [InlineData("cancel", 1, 1)]
    [InlineData("compile-error", 0, 1)]
    public void Cache_hits_are_the_same_from_both_forms(string name, int cached, int total)
    {
        foreach (var form in new[] { "rawjson", "plain" })
        {
            var hits = Recorded.Read($"{name}.{form}").Cache;

            (hits.Cached, hits.Total).Should().Be((cached, total), form);
        }
    }

    [Theory]
    [InlineData("cold")]
    [InlineData("warm")]
    [InlineData("buildtime-changed")]
    [InlineData("source-changed")]
    public void Both_forms_tell_the_same_outcome_of_each_step(string name)
    {
        var raw = Recorded.Read(name + ".rawjson").Steps.ToDictionary(step => step.Name, step => step.Outcome);
        var plain = Recorded.Read(name + ".plain").Steps.ToDictionary(step => step.Name, step => step.Outcome);

        plain.Should().BeEquivalentTo(raw);
    }

    [Theory]
    [InlineData("cold.rawjson", 1_980_000, 10_000)]
    [InlineData("cold.plain", 1_980_000, 1)]
    [InlineData("warm.rawjson", 547, 0)]
    [InlineData("warm.plain", 547, 0)]
    public void The_context_is_what_was_sent_without_Dockerfile_and_ignore_file(string name, long bytes, long tolerance)
        => Recorded.Read(name).ContextBytes.Should().BeInRange(bytes - tolerance, bytes + tolerance);

    [Fact]
    public void Durations_are_the_union_of_the_working_intervals()
    {
        var steps = Recorded.Read("cold.rawjson").Steps.ToDictionary(step => step.Name);

        steps["[b2 1/1] RUN sleep 1; echo x > /o2"].Duration.TotalSeconds.Should().BeApproximately(1.258, 0.001);
        steps["[final 1/3] WORKDIR /w"].Duration.TotalSeconds.Should().BeApproximately(0.0156, 0.001);
    }

    [Fact]
    public void A_plain_log_has_the_durations_that_it_prints()
        => Recorded.Read("cold.plain").Steps.Single(step => step.Instruction.StartsWith("RUN sleep", StringComparison.Ordinal))
            .Duration.Should().Be(TimeSpan.FromSeconds(1.3));

    [Fact]
    public void Inputs_join_the_steps()
    {
        var progress = Recorded.Read("warm.rawjson");
        var last = progress.Steps.Single(step => step.Instruction == "COPY --from=b2 /o2 /o2");

        last.Inputs.Should().HaveCount(2);
        progress.Steps.Select(step => step.Digest).Should().Contain(last.Inputs);
    }

    [Fact]
    public void A_failure_has_error_output_and_place()
    {
        foreach (var form in new[] { "rawjson", "plain" })
        {
            var progress = Recorded.Read("fail." + form);
            var step = progress.Steps.Single(candidate => candidate.Outcome == StepOutcome.Failed);

            step.Logs.Should().Equal("one", "two");
            step.Error.Should().EndWith("exit code: 7");
            progress.Error.Should().StartWith("failed to solve: process");
            progress.ErrorSource!.Line.Should().Be(3);
            progress.ErrorSource.File.Should().Be("D9");
            progress.ErrorSource.Excerpt.Should().Contain(line => line.Contains(">>> RUN echo one", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_cancelled_step_is_neither_hit_nor_miss()
    {
        foreach (var form in new[] { "rawjson", "plain" })
        {
            var progress = Recorded.Read("cancel." + form);

            progress.Steps.Single(step => step.Index == 2).Canceled.Should().BeTrue(form);
            progress.Error.Should().Be("failed to solve: Canceled: context canceled");
        }
    }

    [Fact]
    public void A_plain_log_names_builder_and_driver()
    {
        var progress = Recorded.Read("warm.plain");

        progress.Builder.Should().Be("default");
        progress.Driver.Should().Be("docker");
    }

    [Fact]
    public void The_merge_of_a_linked_copy_is_not_counted_beside_the_copy()
    {
        var progress = Recorded.Read("link.rawjson");

        progress.Steps.Should().ContainSingle(step => step.Kind == StepKind.Link);
        (progress.Cache.Cached, progress.Cache.Total).Should().Be((7, 7));
        progress.Steps.Single(step => step.Kind == StepKind.From).Cached.Should().BeTrue();
    }

    [Fact]
    public void Time_weighted_hits_are_what_the_cached_steps_cost_in_a_cold_build()
    {
        var cold = Recorded.Read("cold.rawjson");

        CacheHits.TimeWeighted(Recorded.Read("warm.rawjson"), cold).Should().Be(1);
        CacheHits.TimeWeighted(Recorded.Read("buildtime-changed.rawjson"), cold).Should().BeApproximately(0.2824, 0.001);
        CacheHits.TimeWeighted(cold, cold).Should().Be(0);
    }

    [Fact]
    public void Steps_of_two_runs_are_joined_by_their_keys()
    {
        var cold = Recorded.Read("cold.rawjson").Steps.Where(step => step.CountsForCache).Select(step => step.Key);
        var warm = Recorded.Read("warm.plain").Steps.Where(step => step.CountsForCache).Select(step => step.Key);

        warm.Should().BeEquivalentTo(cold);
    }
}
