using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bitrise;

/// <summary>Bitrise. See <see href="https://devcenter.bitrise.io/en/references/available-environment-variables.html"/>.</summary>
public class Bitrise : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal Bitrise(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static Bitrise? Instance => BuildSession.Current.Host as Bitrise;

    string? IBuildServer.Branch => GitBranch;

    string? IBuildServer.Commit => GitCommit;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues => [CertificatePassphrase];

    /// <summary>The page of the build.</summary>
    public string BuildUrl => variables.Text("BITRISE_BUILD_URL");

    /// <summary>The number of the build.</summary>
    public long BuildNumber => variables.Value<long>("BITRISE_BUILD_NUMBER");

    /// <summary>The name of the app.</summary>
    public string AppTitle => variables.Text("BITRISE_APP_TITLE");

    /// <summary>The page of the app.</summary>
    public string AppUrl => variables.Text("BITRISE_APP_URL");

    /// <summary>The id of the app.</summary>
    public string AppSlug => variables.Text("BITRISE_APP_SLUG");

    /// <summary>The id of the build.</summary>
    public string BuildSlug => variables.Text("BITRISE_BUILD_SLUG");

    /// <summary>When the build was started, in local time.</summary>
    public DateTime BuildTriggerTimestamp => DateTimeOffset.FromUnixTimeSeconds(variables.Value<long>("BITRISE_BUILD_TRIGGER_TIMESTAMP")).LocalDateTime;

    /// <summary>Where the repository is cloned from.</summary>
    public string RepositoryUrl => variables.Text("GIT_REPOSITORY_URL");

    /// <summary>The branch.</summary>
    public string GitBranch => variables.Text("BITRISE_GIT_BRANCH");

    /// <summary>The tag; null for other builds.</summary>
    public string? GitTag => variables.Find("BITRISE_GIT_TAG");

    /// <summary>The commit; null when the branch was built as it was.</summary>
    public string? GitCommit => variables.Find("BITRISE_GIT_COMMIT");

    /// <summary>The message of the commit or pull request.</summary>
    public string? GitMessage => variables.Find("BITRISE_GIT_MESSAGE");

    /// <summary>The number of the pull request; null for other builds.</summary>
    public long? PullRequest => variables.Value<long?>("BITRISE_PULL_REQUEST");

    /// <summary>Where the provisioning profile is.</summary>
    public string? ProvisionUrl => variables.Find("BITRISE_PROVISION_URL");

    /// <summary>Where the certificate is.</summary>
    public string? CertificateUrl => variables.Find("BITRISE_CERTIFICATE_URL");

    /// <summary>The pass phrase of the certificate; secret.</summary>
    public string? CertificatePassphrase => variables.Find("BITRISE_CERTIFICATE_PASSPHRASE");
}
