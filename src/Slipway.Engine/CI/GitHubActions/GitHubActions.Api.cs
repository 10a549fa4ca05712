using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Nuke.Common.Reporting;

namespace Nuke.Common.CI.GitHubActions;

/// <content>What only GitHub's programming interface knows. See <see href="https://docs.github.com/rest"/>.</content>
public partial class GitHubActions
{
    private long? jobId;

    /// <summary>The number of the job, as its address has it. Asks GitHub.</summary>
    /// <exception cref="InvalidOperationException">There is no token, or GitHub knows no such job.</exception>
    /// <exception cref="HttpRequestException">GitHub does not answer, or refuses.</exception>
    public long JobId => jobId ??= Task.Run(FindJobIdAsync).GetAwaiter().GetResult();

    /// <summary>Writes a comment below an issue or pull request.</summary>
    /// <param name="issue">Its number.</param>
    /// <param name="text">The comment, as Markdown; secrets of the build are masked.</param>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="HttpRequestException">GitHub does not answer, or refuses.</exception>
    public async Task CreateComment(int issue, string text)
    {
        var body = JsonSerializer.Serialize(new Dictionary<string, string> { ["body"] = Execution.BuildSession.Current.Secrets.Redact(text) });
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var client = CreateClient();
        using var response = await client.PostAsync(new Uri($"repos/{Repository}/issues/{issue}/comments", UriKind.Relative), content);
        await EnsureSuccessAsync(response);
    }

    private static async Task EnsureSuccessAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            var answer = await response.Content.ReadAsStringAsync();
            throw new HttpRequestException(
                $"GitHub answered {(int)response.StatusCode} to {response.RequestMessage?.Method} {response.RequestMessage?.RequestUri?.AbsolutePath}: {answer}",
                inner: null,
                response.StatusCode);
        }
    }

    private async Task<long> FindJobIdAsync()
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri($"repos/{Repository}/actions/runs/{RunId}/attempts/{Math.Max(1, RunAttempt)}/jobs?per_page=100", UriKind.Relative));
        await EnsureSuccessAsync(response);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        var jobs = answer.RootElement.GetProperty("jobs").EnumerateArray().ToList();

        // Jobs of a matrix share an id; the machine tells them apart.
        var runner = variables.Text("RUNNER_NAME");
        var own = jobs.Where(job => job.GetProperty("name").GetString() == Job)
            .Concat(jobs.Where(job => job.TryGetProperty("runner_name", out var name) && name.GetString() == runner && job.GetProperty("status").GetString() == "in_progress"))
            .ToList();
        return own.Count > 0
            ? own[0].GetProperty("id").GetInt64()
            : throw new InvalidOperationException($"GitHub knows no job '{Job}' in run {RunId} of {Repository}.");
    }

    private HttpClient CreateClient()
    {
        var token = Token ?? throw new InvalidOperationException(
            $"GITHUB_TOKEN is not set. Let the workflow pass it on: [GitHubActions(…, {nameof(GitHubActionsAttribute.EnableGitHubToken)} = true)].");
        var client = new HttpClient { BaseAddress = new Uri((variables.Find("GITHUB_API_URL") ?? "https://api.github.com").TrimEnd('/') + "/") };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Slipway", EngineVersion.Text));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.github+json"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
