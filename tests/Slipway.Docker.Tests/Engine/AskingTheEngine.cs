using Slipway.Docker.Engine;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Engine;

public sealed class AskingTheEngine : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string socket;

    public AskingTheEngine() => socket = Path.Combine(folder.Path, "d.sock");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Version_info_and_image_are_read()
    {
        using var fake = new FakeEngine(socket, Answers.Of);
        using var engine = Connect();

        await engine.PingAsync(TestContext.Current.CancellationToken);
        (await engine.VersionAsync(TestContext.Current.CancellationToken)).Should().Be(new EngineVersion("26.1.5+dfsg1", "1.45", "1.24", "linux", "amd64"));
        var info = await engine.InfoAsync(TestContext.Current.CancellationToken);
        (info.UsesContainerdStore, info.Platform, info.Processors, info.IsRootless).Should().Be((true, "linux/amd64", 2, false));
        var image = await engine.InspectImageAsync("slipway/agent:1", TestContext.Current.CancellationToken);
        (image!.Id, image.User, image.Size, image.Architecture).Should().Be(("sha256:85c6", "65532:65532", 133781100, "amd64"));
        image.Entrypoint.Should().Equal("/agent");
        image.Labels.Should().Equal(new Dictionary<string, string> { ["a"] = "b" });
        image.Healthcheck!.Interval.Should().Be(TimeSpan.FromSeconds(10));
        image.Created!.Value.Year.Should().Be(2026);
    }

    [Fact]
    public async Task An_image_that_is_not_there_is_null()
    {
        using var fake = new FakeEngine(socket, Answers.Of);
        using var engine = Connect();

        (await engine.InspectImageAsync("other", TestContext.Current.CancellationToken)).Should().BeNull();
    }

    [Theory]
    [InlineData("HTTP/1.0 500 X\r\n\r\n{\"message\":\"broken\\u001b\"}", EngineFailure.Refused, "*(500)*broken\\x1b")]
    [InlineData("HTTP/1.0 200 OK\r\n\r\nnot json", EngineFailure.BadAnswer, "*no JSON*")]
    [InlineData("SSH-2.0-OpenSSH", EngineFailure.BadAnswer, "*no HTTP answer*")]
    [InlineData("", EngineFailure.BadAnswer, "*no HTTP answer*")]
    [InlineData("HTTP/1.0 200 OK\r\n\r\n[1]", null, "")]
    public async Task Strange_answers_are_errors_with_a_message(string answer, EngineFailure? failure, string message)
    {
        using var fake = new FakeEngine(socket, _ => answer);
        using var engine = Connect();
        var ask = () => engine.InfoAsync(TestContext.Current.CancellationToken);

        if (failure is null)
        {
            (await ask()).ServerVersion.Should().BeEmpty();
            return;
        }

        (await ask.Should().ThrowAsync<EngineException>().WithMessage(message)).Which.Failure.Should().Be(failure);
    }

    [Fact]
    public async Task A_missing_socket_means_that_it_does_not_run()
    {
        using var engine = Connect();
        var ask = () => engine.PingAsync(TestContext.Current.CancellationToken);
        var askLibrary = () => engine.InspectContainerAsync("x", TestContext.Current.CancellationToken);

        (await ask.Should().ThrowAsync<EngineException>()).Which.Failure.Should().Be(EngineFailure.NotRunning);
        (await askLibrary.Should().ThrowAsync<EngineException>()).Which.Failure.Should().Be(EngineFailure.NotRunning);
    }

    [Fact]
    public async Task An_engine_that_hangs_can_be_cancelled()
    {
        using var fake = new FakeEngine(socket, _ => null);
        using var engine = Connect();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var ask = () => engine.InfoAsync(cancellation.Token);

        await ask.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Disk_use_of_old_and_new_engines_is_read_without_counting_shared_data_twice()
    {
        const string old = """
            {"LayersSize":1000,"Images":[{"Containers":1,"Size":600,"SharedSize":200},{"Containers":0,"Size":600,"SharedSize":200}],
            "Containers":[{"State":"running","SizeRw":5},{"State":"exited","SizeRw":7}],"Volumes":[{"UsageData":{"RefCount":0,"Size":30}},{"UsageData":{"RefCount":1,"Size":-1}}],
            "BuildCache":[{"Size":50,"Shared":true,"InUse":false},{"Size":11,"InUse":true},{"Size":13}]}
            """;
        const string recent = """{"ImageUsage":{"TotalCount":2,"ActiveCount":1,"TotalSize":1000,"Reclaimable":400},"BuildCacheUsage":{"TotalCount":3,"TotalSize":24,"Reclaimable":13}}""";
        using var engine = Connect();
        using (new FakeEngine(socket, _ => FakeEngine.Json(old)))
        {
            var use = await engine.DiskUseAsync(TestContext.Current.CancellationToken);
            use.Images.Should().Be(new DiskUseItem(2, 1, 1000, 400));
            use.Containers.Should().Be(new DiskUseItem(2, 1, 12, 7));
            use.Volumes.Should().Be(new DiskUseItem(2, 1, 30, 30));
            use.BuildCache.Should().Be(new DiskUseItem(3, 1, 24, 13));
        }

        File.Delete(socket);
        using (new FakeEngine(socket, _ => FakeEngine.Json(recent)))
        {
            var use = await engine.DiskUseAsync(TestContext.Current.CancellationToken);
            use.Images.Should().Be(new DiskUseItem(2, 1, 1000, 400));
            use.BuildCache.Should().Be(new DiskUseItem(3, 0, 24, 13));
        }
    }

    [Fact]
    public async Task Over_SSH_the_client_is_asked()
    {
        var runner = new ScriptedRunner(command => string.Join(' ', command.Arguments) switch
        {
            "version --format {{json .Server}}" => new Answer(0, Answers.Version),
            "info --format {{json .}}" => new Answer(0, Answers.Info.Replace("\n", "")),
            "image inspect --format {{json .}} a" => new Answer(0, Answers.Image.Replace("\n", "") + "\n"),
            "image inspect --format {{json .}} b" => new Answer(1, "\n", "Error response from daemon: No such image: b:latest"),
            "container inspect --format {{json .}} c" => new Answer(0, """{"Id":"c","State":{"Status":"running","Health":{"Status":"healthy","Log":[{"Output":"ok\n"}]}}}"""),
            "system df --format {{json .}}" => new Answer(0, """{"Active":"1","Reclaimable":"1.2GB (50%)","Size":"2.4GB","TotalCount":"5","Type":"Images"}"""),
            _ => new Answer(1, "", "error during connect: lookup host: no such host"),
        });
        using var engine = DockerEngine.Connect(new DockerEndpoint("ssh://me@host", "x", false), runner);

        (await engine.VersionAsync(TestContext.Current.CancellationToken)).ApiVersion.Should().Be("1.45");
        (await engine.InfoAsync(TestContext.Current.CancellationToken)).UsesContainerdStore.Should().BeTrue();
        (await engine.InspectImageAsync("a", TestContext.Current.CancellationToken))!.User.Should().Be("65532:65532");
        (await engine.InspectImageAsync("b", TestContext.Current.CancellationToken)).Should().BeNull();
        (await engine.InspectContainerAsync("c", TestContext.Current.CancellationToken))!.Health.Should().Be(new ContainerHealth("healthy", 0, "ok"));
        (await engine.DiskUseAsync(TestContext.Current.CancellationToken)).Images.Should().Be(new DiskUseItem(5, 1, 2_400_000_000, 1_200_000_000));
        var ask = () => engine.InspectImageAsync("d", TestContext.Current.CancellationToken);
        (await ask.Should().ThrowAsync<EngineException>()).Which.Failure.Should().Be(EngineFailure.NotRunning);
    }

    private IDockerEngine Connect()
        => DockerEngine.Connect(new DockerEndpoint("unix://" + socket, "test", false), new ScriptedRunner(_ => new Answer(1)));
}
