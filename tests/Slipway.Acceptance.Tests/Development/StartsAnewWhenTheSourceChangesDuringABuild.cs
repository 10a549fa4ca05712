namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class StartsAnewWhenTheSourceChangesDuringABuild(DevelopmentFixture fixture)
{
    // The linker waits, and everything that waits for it, for as long as a file says.
    private const string SlowLinker = """
        #!/bin/sh
        case "$1 $2" in
        */link\ -V=full) ;;
        */link\ *) sleep "$(cat /src/seconds)" ;;
        esac
        exec "$@"

        """;

    [Fact]
    public async Task The_build_that_is_out_of_date_is_cancelled_with_all_its_processes()
    {
        using var source = await ServiceSource.Small();
        source.Write("seconds", "0");
        await source.Script("linker.sh", SlowLinker);
        await using var container = await DevelopmentContainer.Small(
            fixture.Image, source, options: ["--env", "BUILD_ARGS=-toolexec /src/linker.sh"]);

        source.Edition(2);
        source.Write("seconds", "1000");
        await container.Signal("USR1");
        await container.Log.Next("slipway: building");
        await Until(async () => (await container.Processes()).Contains("(sleep) S"));

        source.Edition(3);
        source.Write("seconds", "0");
        await container.Signal("USR1");
        await container.Log.Next("slipway: build cancelled after ");
        await container.Log.Next("slipway: built in ");
        await container.Log.Next("edition 3");

        container.Log.Read.Should().NotContain("edition 2");
        (await container.Processes()).Should().NotContain(process => process.StartsWith("(sleep)") || process.StartsWith("(go)"));
    }

    [Fact]
    public async Task No_signal_is_lost_among_many_and_the_last_state_runs()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source);

        for (var number = 2; number < 8; number++)
        {
            source.Edition(number);
            await container.Shell("for i in $(seq 100); do kill -USR1 1; done");
        }

        await container.Log.Next("edition 7");
        // Signals that were already on their way may bring the same state once more.
        await Until(async () => !(await container.Processes()).Any(process => process.StartsWith("(go)")));

        container.Log.Read.Count(line => line.StartsWith("slipway: built")).Should().BeLessThan(8, "what is out of date is not built");
        (await container.Shell("ls /out | grep -vx -e service -e pid || true")).Should().BeEmpty("nothing is left of cancelled builds");
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (!await condition())
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
