using Slipway.Docker.Progress;

namespace Slipway.Docker.Tests.Progress;

public sealed class ShowingProgress
{
    [Fact]
    public void Elsewhere_each_step_is_one_line_with_its_time_or_CACHED()
    {
        var lines = Show("buildtime-changed.rawjson");

        lines.Should().BeEquivalentTo(
            "    0.0s  [internal] load build context (547 B sent)",
            "  CACHED  [base 1/1] COPY bin /bin",
            "    1.2s  [b2 1/1] RUN sleep 1; echo x > /o2",
            "  CACHED  [final 3/3] COPY --from=b2 /o2 /o2",
            "  CACHED  [final 2/3] COPY --from=b1 /o1 /o1",
            "  CACHED  [b1 1/1] RUN --mount=type=bind,from=deps,source=/deps,target=/deps cat /deps > /o1",
            "  CACHED  [deps 2/2] RUN --mount=type=bind,source=src,target=/s cat /s/a > /deps",
            "  CACHED  [deps 1/2] COPY src/a /d/a",
            "  CACHED  [final 1/3] WORKDIR /w",
            "    0.0s  exporting to image");
        lines[^1].Should().EndWith("exporting to image");
    }

    [Theory]
    [InlineData("cold.rawjson")]
    [InlineData("cold.plain")]
    [InlineData("warm.rawjson")]
    [InlineData("source-changed.rawjson")]
    [InlineData("link.rawjson")]
    [InlineData("cancel.rawjson")]
    public void No_step_is_shown_twice(string name)
        => Show(name).Should().OnlyHaveUniqueItems().And.NotContain(line => line.Contains("LINK", StringComparison.Ordinal));

    [Fact]
    public void Failed_and_cancelled_steps_say_so()
    {
        Show("fail.rawjson").Should().Contain(line => line.StartsWith("   ERROR  [2/2] RUN", StringComparison.Ordinal));
        Show("cancel.plain").Should().Contain("CANCELED  [2/2] RUN echo start; sleep 30");
    }

    [Fact]
    public void On_a_terminal_running_steps_are_taken_away_at_the_end()
    {
        using var output = new StringWriter();
        var style = new DisplayStyle { Moves = true, Width = () => 40 };
        using (var display = ProgressDisplay.Create(output, style))
        {
            var reader = new ProgressReader(display);
            reader.Feed(Recorded.Bytes("cold.rawjson"));
            reader.Complete();
        }

        Screen.Of(output.ToString()).Should().Contain("    1.3s  [b2 1/1] RUN sleep 1; echo x…")
            .And.OnlyHaveUniqueItems()
            .And.OnlyContain(line => line.Length < 40);
    }

    [Fact]
    public void A_running_step_shows_its_last_output()
    {
        using var output = new StringWriter();
        using var display = ProgressDisplay.Create(output, new DisplayStyle { Moves = true, Width = () => 60 });
        var step = Step("[1/2] RUN make");
        display.StepStarted(step);
        display.StepOutput(step.Digest, "half\u001b[2Jway");
        display.StepFinished(Step("[2/2] COPY a b") with { Digest = "other" });

        Screen.Of(output.ToString()).Should().Equal("    0.0s  [2/2] COPY a b", "    0.0s  [1/2] RUN make | half\\x1b[2Jway");
    }

    [Fact]
    public void Colours_are_used_only_when_asked_for()
    {
        using var output = new StringWriter();
        using var display = ProgressDisplay.Create(output, new DisplayStyle { Colors = true });
        display.StepFinished(Step("[1/1] RUN x") with { Outcome = StepOutcome.Failed });

        output.ToString().Should().StartWith("\u001b[31m   ERROR  [1/1] RUN x\u001b[0m");
        string.Concat(Show("fail.rawjson")).Should().NotContain("\u001b");
    }

    [Fact]
    public void Hostile_names_are_escaped()
    {
        using var output = new StringWriter();
        using var display = ProgressDisplay.Create(output);
        display.StepFinished(Step("[1/1] COPY a\u001b[2J\n\u202eb\u0000 /x"));

        output.ToString().Should().Be("    0.0s  [1/1] COPY a\\x1b[2J\\n\\u202eb\\x00 /x" + Environment.NewLine);
    }

    private static BuildStep Step(string name) => new()
    {
        Digest = "sha256:1",
        Name = name,
        Parts = StepName.Parse(name),
        Key = new StepKey(null, null, name, 0),
        Outcome = StepOutcome.Executed,
    };

    private static string[] Show(string name)
    {
        using var output = new StringWriter();
        var reader = new ProgressReader(ProgressDisplay.Create(output));
        reader.Feed(Recorded.Bytes(name));
        reader.Complete();
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
