using System.Collections;
using System.Net;
using Nuke.Common.CI;
using Nuke.Common.CI.GitHubActions;

namespace Slipway.Engine.Tests.CI;

/// <summary>What the host says about a run, and what it asks GitHub.</summary>
public sealed class GitHubRuns
{
    [Fact]
    public void A_pull_request_is_known_by_its_event()
    {
        using var folder = new TempFolder();
        var host = Make(("GITHUB_EVENT_NAME", "pull_request"), ("GITHUB_EVENT_PATH", folder.Write("event.json", """{ "number": 17, "action": "opened" }""")), ("GITHUB_REF", "refs/pull/17/merge"), ("GITHUB_SHA", "abc"), ("GITHUB_HEAD_REF", "feature"));

        host.IsPullRequest.Should().BeTrue();
        host.PullRequestNumber.Should().Be(17);
        host.PullRequestAction.Should().Be("opened");
        host.GitHubEvent["number"]!.ToString().Should().Be("17");
        host.HeadRef.Should().Be("feature");
        ((IBuildServer)host).Branch.Should().Be("refs/pull/17/merge");
        ((IBuildServer)host).Commit.Should().Be("abc");
    }

    [Fact]
    public void Without_an_event_there_is_no_pull_request()
    {
        var host = Make(("GITHUB_EVENT_PATH", "/nowhere"), ("GITHUB_HEAD_REF", ""));

        host.IsPullRequest.Should().BeFalse();
        host.PullRequestNumber.Should().BeNull();
        host.HeadRef.Should().BeNull();
        host.StepSummaryFile.Should().BeNull();
        host.RunNumber.Should().Be(0);
    }

    [Fact(Timeout = 30_000)]
    public async Task The_number_of_the_job_comes_from_GitHub()
    {
        using var server = new FakeGitHub(_ => (200, """{ "jobs": [{ "id": 1, "name": "other", "runner_name": "r0", "status": "in_progress" }, { "id": 2, "name": "leg (b)", "runner_name": "r1", "status": "in_progress" }] }"""));
        var host = Make(("GITHUB_API_URL", server.Address), ("GITHUB_TOKEN", "t0ken"), ("GITHUB_REPOSITORY", "o/r"), ("GITHUB_RUN_ID", "5"), ("GITHUB_RUN_ATTEMPT", "2"), ("GITHUB_JOB", "leg"), ("RUNNER_NAME", "r1"));

        (await Task.Run(() => host.JobId, TestContext.Current.CancellationToken)).Should().Be(2);
        server.Requests.Should().Equal("GET /repos/o/r/actions/runs/5/attempts/2/jobs?per_page=100 Bearer t0ken ");
    }

    [Fact(Timeout = 30_000)]
    public async Task A_comment_is_posted()
    {
        using var server = new FakeGitHub(_ => (201, "{}"));
        var host = Make(("GITHUB_API_URL", server.Address), ("GITHUB_TOKEN", "t0ken"), ("GITHUB_REPOSITORY", "o/r"));

        await host.CreateComment(3, "it \"works\"");

        server.Requests.Should().Equal("POST /repos/o/r/issues/3/comments Bearer t0ken {\"body\":\"it \\u0022works\\u0022\"}");
    }

    [Fact(Timeout = 30_000)]
    public async Task A_refusal_says_what_was_asked_and_answered()
    {
        using var server = new FakeGitHub(_ => (403, "not allowed"));
        var host = Make(("GITHUB_API_URL", server.Address), ("GITHUB_TOKEN", "t0ken"), ("GITHUB_REPOSITORY", "o/r"));

        var refused = await host.Awaiting(asked => asked.CreateComment(3, "x")).Should().ThrowAsync<HttpRequestException>();

        refused.WithMessage("GitHub answered 403 to POST /repos/o/r/issues/3/comments: not allowed").Which.Message.Should().NotContain("t0ken");
    }

    [Fact]
    public async Task Without_a_token_the_attribute_that_passes_it_on_is_named()
    {
        var refused = await Make().Awaiting(host => host.CreateComment(3, "x")).Should().ThrowAsync<InvalidOperationException>();

        refused.WithMessage("GITHUB_TOKEN is not set*EnableGitHubToken = true*");
    }

    private static GitHubActions Make(params (string Name, string Value)[] variables)
    {
        var environment = new Hashtable();
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return new GitHubActions(new HostVariables(environment));
    }

    /// <summary>A server on a port of this machine that answers as it is told and remembers what it was asked.</summary>
    private sealed class FakeGitHub : IDisposable
    {
        private readonly HttpListener listener = new();

        public FakeGitHub(Func<string, (int Status, string Body)> answer)
        {
            using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            }

            listener.Prefixes.Add(Address + "/");
            listener.Start();
            _ = Task.Run(async () =>
            {
                while (listener.IsListening)
                {
                    var context = await listener.GetContextAsync();
                    using var reader = new StreamReader(context.Request.InputStream);
                    Requests.Add($"{context.Request.HttpMethod} {context.Request.RawUrl} {context.Request.Headers["Authorization"]} {await reader.ReadToEndAsync()}");
                    var (status, body) = answer(context.Request.RawUrl!);
                    context.Response.StatusCode = status;
                    await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body));
                    context.Response.Close();
                }
            });
        }

        public string Address { get; }

        public List<string> Requests { get; } = [];

        public void Dispose() => listener.Close();
    }
}
