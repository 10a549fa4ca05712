using System.Net;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.TestKit;

[Trait("Category", "Docker")]
public sealed class ARegistryOfItsOwn
{
    [Fact]
    public async Task Two_registries_run_side_by_side_and_end_when_disposed()
    {
        var token = TestContext.Current.CancellationToken;
        var first = await LocalRegistry.StartAsync(token);
        await using var second = await LocalRegistry.StartAsync(token);
        using var client = new HttpClient();

        first.Address.Should().NotBe(second.Address);
        first.Reference("a/b", "1").Should().Be($"{first.Address}/a/b:1");
        foreach (var registry in new[] { first, second })
        {
            using var response = await client.GetAsync(new Uri($"http://{registry.Address}/v2/_catalog"), token);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        await first.DisposeAsync();
        await FluentActions.Awaiting(() => client.GetAsync(new Uri($"http://{first.Address}/v2/"), token)).Should().ThrowAsync<HttpRequestException>();
    }
}
