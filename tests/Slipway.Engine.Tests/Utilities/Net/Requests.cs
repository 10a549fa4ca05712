using System.Net;
using Nuke.Common.IO;
using Nuke.Common.Utilities.Net;

namespace Slipway.Engine.Tests.Utilities.Net;

public sealed class Requests
{
    private readonly AnsweringHandler handler = new(HttpStatusCode.OK, """{ "a": 1 }""");

    private HttpClient Client => new(handler) { BaseAddress = new Uri("https://example.org/api/") };

    [Fact]
    public void A_request_is_put_together_and_sent()
    {
        Client.CreateRequest(HttpMethod.Post, "items")
            .WithBearerAuthentication("token")
            .WithJsonContent(new { Name = "x" })
            .GetResponse()
            .AssertSuccessfulStatusCode()
            .AssertStatusCode(HttpStatusCode.OK)
            .AssertStatusCode(_ => null)
            .AssertResponse(_ => null);
        handler.Request!.RequestUri.Should().Be("https://example.org/api/items");
        handler.Request.Headers.Authorization!.ToString().Should().Be("Bearer token");
        handler.Request.Content!.Headers.ContentType!.MediaType.Should().Be("application/json");
        handler.Body.Should().Be("""{"Name":"x"}""");
    }

    [Fact]
    public void Basic_authentication_is_in_UTF8()
    {
        Client.CreateRequest(HttpMethod.Get, "https://other.example/", "x").WithBasicAuthentication("me", "pässword").GetResponse();
        handler.Request!.RequestUri.Should().Be("https://other.example/x");
        handler.Request.Headers.Authorization!.ToString().Should().Be("Basic bWU6cMOkc3N3b3Jk");
    }

    [Fact]
    public async Task Forms_are_sent()
    {
        await Client.CreateRequest(HttpMethod.Post, "x").WithFormUrlEncodedContent(new Dictionary<string, string> { ["a"] = "b c" }).GetResponseAsync(TestContext.Current.CancellationToken);
        handler.Body.Should().Be("a=b+c");
        using var stream = new MemoryStream("file"u8.ToArray());
        await Client.CreateRequest(HttpMethod.Post, "x")
            .WithMultipartFormDataContent(form => form.AddStringContent("field", "value").AddStreamContent("file", stream, "a.txt", "text/plain"))
            .GetResponseAsync(TestContext.Current.CancellationToken);
        handler.Body.Should().Contain("name=field").And.Contain("value").And.Contain("filename=a.txt").And.Contain("text/plain");
    }

    [Fact]
    public async Task Bodies_are_read_as_json()
    {
        var response = Client.CreateRequest(HttpMethod.Get, "x").GetResponse();
        (await response.GetBodyAsJson<Dictionary<string, int>>())["a"].Should().Be(1);
        ((int?)(await response.GetBodyAsJson())["a"]).Should().Be(1);
    }

    [Fact]
    public void A_wrong_status_is_an_error()
    {
        var response = new HttpClient(new AnsweringHandler(HttpStatusCode.NotFound, ""))
            .CreateRequest(HttpMethod.Get, "https://example.org/").GetResponse();
        var expected = () => response.AssertStatusCode(HttpStatusCode.OK);
        var success = () => response.AssertSuccessfulStatusCode();
        var own = () => response.AssertStatusCode(status => $"not {status}");
        expected.Should().Throw<HttpResponseException>().WithMessage("Expected status code OK but found NotFound");
        success.Should().Throw<HttpRequestException>();
        own.Should().Throw<HttpResponseException>().WithMessage("not NotFound");
    }

    [Fact]
    public async Task Downloads_create_directories_and_leave_nothing_after_a_failure()
    {
        using var folder = new TempFolder();
        AbsolutePath file = folder.Path + "/new/file.json";
        await HttpTasks.HttpDownloadFileAsync("https://example.org/", file, clientConfigurator: _ => Client);
        file.ReadAllText().Should().Be("""{ "a": 1 }""");

        HttpTasks.HttpDownloadString("https://example.org/", _ => Client, headers => headers.Add("X-Test", "1")).Should().Be("""{ "a": 1 }""");
        handler.Request!.Headers.GetValues("X-Test").Should().Equal("1");

        var missing = () => HttpTasks.HttpDownloadFile("https://example.org/x", file + "2", clientConfigurator: _ => new HttpClient(new AnsweringHandler(HttpStatusCode.NotFound, "no")));
        missing.Should().Throw<HttpRequestException>().WithMessage("404 Not Found: https://example.org/x");
        (file + "2").FileExists().Should().BeFalse();
        await (await Client.CreateRequest(HttpMethod.Get, "x").GetResponseAsync(TestContext.Current.CancellationToken)).WriteToFile(file + "3");
        (file + "3").FileExists().Should().BeTrue();
    }
}
