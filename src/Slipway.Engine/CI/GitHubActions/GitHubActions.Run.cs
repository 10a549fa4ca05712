using System.Globalization;
using Newtonsoft.Json.Linq;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <content>What the run is about. See <see href="https://docs.github.com/actions/reference/workflows-and-actions/variables"/>.</content>
public partial class GitHubActions
{
    // Not of its own type: its package is loaded when the event is asked for, not with the host.
    private object? gitHubEvent;

    /// <summary>The home folder.</summary>
    public string Home => variables.Text("HOME");

    /// <summary>The name of the workflow.</summary>
    public string Workflow => variables.Text("GITHUB_WORKFLOW");

    /// <summary>The name of the action, or the id of the step.</summary>
    public string Action => variables.Text("GITHUB_ACTION");

    /// <summary>Who started the run.</summary>
    public string Actor => variables.Text("GITHUB_ACTOR");

    /// <summary>The repository: <c>OWNER/NAME</c>.</summary>
    public string Repository => variables.Text("GITHUB_REPOSITORY");

    /// <summary>The owner of the repository.</summary>
    public string RepositoryOwner => variables.Text("GITHUB_REPOSITORY_OWNER");

    /// <summary>The event that started the run: <c>push</c>.</summary>
    public string EventName => variables.Text("GITHUB_EVENT_NAME");

    /// <summary>The file with all that is known about the event.</summary>
    public string EventPath => variables.Text("GITHUB_EVENT_PATH");

    /// <summary>The folder of the repository.</summary>
    public string Workspace => variables.Text("GITHUB_WORKSPACE");

    /// <summary>The commit.</summary>
    public string Sha => variables.Text("GITHUB_SHA");

    /// <summary>The branch or tag, whole: <c>refs/heads/main</c>, <c>refs/tags/v1.2.3</c>, <c>refs/pull/7/merge</c>.</summary>
    public string Ref => variables.Text("GITHUB_REF");

    /// <summary>The branch or tag, short: <c>main</c>.</summary>
    public string RefName => variables.Text("GITHUB_REF_NAME");

    /// <summary>The branch that a pull request comes from; null for other events.</summary>
    public string? HeadRef => variables.Find("GITHUB_HEAD_REF");

    /// <summary>The branch that a pull request goes to; null for other events.</summary>
    public string? BaseRef => variables.Find("GITHUB_BASE_REF");

    /// <summary><c>branch</c> or <c>tag</c>.</summary>
    public string RefType => variables.Text("GITHUB_REF_TYPE");

    /// <summary>How often the run was started, from 1.</summary>
    public long RunAttempt => variables.Value<long>("GITHUB_RUN_ATTEMPT");

    /// <summary>The number of the run among those of the workflow.</summary>
    public long RunNumber => variables.Value<long>("GITHUB_RUN_NUMBER");

    /// <summary>The number of the run among those of the repository.</summary>
    public long RunId => variables.Value<long>("GITHUB_RUN_ID");

    /// <summary>The address of the server.</summary>
    public string ServerUrl => variables.Text("GITHUB_SERVER_URL");

    /// <summary>The id of the job in the workflow file.</summary>
    public string Job => variables.Text("GITHUB_JOB");

    /// <summary>The token of the run; null unless the workflow passes it on (<see cref="GitHubActionsAttribute.EnableGitHubToken"/>).</summary>
    public string? Token => variables.Find("GITHUB_TOKEN");

    /// <summary>All that is known about the event; empty when the server left no file.</summary>
    public JObject GitHubEvent
        => (JObject)(gitHubEvent ??= NewtonsoftJson.ParseObject(File.Exists(EventPath) ? File.ReadAllText(EventPath) : "{}"));

    /// <summary>Whether the run is about a pull request.</summary>
    public bool IsPullRequest => EventName == "pull_request";

    /// <summary>The number of the pull request; null for other events.</summary>
    public int? PullRequestNumber
        => int.TryParse(ReadEvent("number"), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What happened to the pull request: <c>opened</c>, <c>synchronize</c>; null for other events.</summary>
    public string? PullRequestAction => ReadEvent("action");

    private string? ReadEvent(string name) => GitHubEvent.TryGetValue(name, StringComparison.Ordinal, out var value) ? value.ToString() : null;
}
