using Nuke.Common.Execution;

namespace Nuke.Common.CI.TravisCI;

/// <summary>Travis CI. See <see href="https://docs.travis-ci.com/user/environment-variables/"/>.</summary>
public class TravisCI : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal TravisCI(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static TravisCI? Instance => BuildSession.Current.Host as TravisCI;

    string? IBuildServer.Branch => Branch;

    string? IBuildServer.Commit => Commit;

    /// <summary>Whether this is a build server: true.</summary>
    public bool Ci => variables.Value<bool>("CI");

    /// <summary>The same.</summary>
    public bool ContinousIntegration => variables.Value<bool>("CONTINUOUS_INTEGRATION");

    /// <summary>Whether there are encrypted variables.</summary>
    public bool SecureEnvVars => variables.Value<bool>("TRAVIS_SECURE_ENV_VARS");

    /// <summary>The branch; that which a pull request goes to; the name of a tag.</summary>
    public string Branch => variables.Text("TRAVIS_BRANCH");

    /// <summary>The folder of the repository.</summary>
    public string BuildDir => variables.Text("TRAVIS_BUILD_DIR");

    /// <summary>The id of the build.</summary>
    public long BuildId => variables.Value<long>("TRAVIS_BUILD_ID");

    /// <summary>The number of the build.</summary>
    public long BuildNumber => variables.Value<long>("TRAVIS_BUILD_NUMBER");

    /// <summary>The commit.</summary>
    public string Commit => variables.Text("TRAVIS_COMMIT");

    /// <summary>The message of the commit.</summary>
    public string CommitMessage => variables.Text("TRAVIS_COMMIT_MESSAGE");

    /// <summary>The commits of the push or pull request.</summary>
    public string? CommitRange => variables.Find("TRAVIS_COMMIT_RANGE");

    /// <summary>What started the build.</summary>
    public TravisCIEventType EventType => variables.Value<TravisCIEventType>("TRAVIS_EVENT_TYPE");

    /// <summary>The id of the job.</summary>
    public long JobId => variables.Value<long>("TRAVIS_JOB_ID");

    /// <summary>The number of the job: <c>4.1</c>.</summary>
    public string JobNumber => variables.Text("TRAVIS_JOB_NUMBER");

    /// <summary>The operating system: <c>linux</c>.</summary>
    public string OsName => variables.Text("TRAVIS_OS_NAME");

    /// <summary>The number of the pull request, or <c>false</c>.</summary>
    public string PullRequest => variables.Text("TRAVIS_PULL_REQUEST");

    /// <summary>The branch that the pull request comes from.</summary>
    public string? PullRequestBranch => variables.Find("TRAVIS_PULL_REQUEST_BRANCH");

    /// <summary>The commit that the pull request comes from.</summary>
    public string? PullRequestSha => variables.Find("TRAVIS_PULL_REQUEST_SHA");

    /// <summary>The repository that the pull request comes from.</summary>
    public string? PullRequestSlug => variables.Find("TRAVIS_PULL_REQUEST_SLUG");

    /// <summary>The repository: <c>OWNER/NAME</c>.</summary>
    public string RepoSlug => variables.Text("TRAVIS_REPO_SLUG");

    /// <summary>Whether <c>sudo</c> can be used.</summary>
    public bool Sudo => variables.Value<bool>("TRAVIS_SUDO");

    /// <summary>0 when the script succeeded; only behind it.</summary>
    public string? TestResult => variables.Find("TRAVIS_TEST_RESULT");

    /// <summary>The tag; null for other builds.</summary>
    public string? Tag => variables.Find("TRAVIS_TAG");

    /// <summary>The version of the language.</summary>
    public string? DartVersion => variables.Find("TRAVIS_DART_VERSION");

    /// <summary>The version of the language.</summary>
    public string? GoVersion => variables.Find("TRAVIS_GO_VERSION");

    /// <summary>The version of the language.</summary>
    public string? HaxeVersion => variables.Find("TRAVIS_HAXE_VERSION");

    /// <summary>The version of the language.</summary>
    public string? JdkVersion => variables.Find("TRAVIS_JDK_VERSION");

    /// <summary>The version of the language.</summary>
    public string? JuliaVersion => variables.Find("TRAVIS_JULIA_VERSION");

    /// <summary>The version of the language.</summary>
    public string? NodeVersion => variables.Find("TRAVIS_NODE_VERSION");

    /// <summary>The version of the language.</summary>
    public string? OtpRelease => variables.Find("TRAVIS_OTP_RELEASE");

    /// <summary>The version of the language.</summary>
    public string? PerlVersion => variables.Find("TRAVIS_PERL_VERSION");

    /// <summary>The version of the language.</summary>
    public string? PhpVersion => variables.Find("TRAVIS_PHP_VERSION");

    /// <summary>The version of the language.</summary>
    public string? PythonVersion => variables.Find("TRAVIS_PYTHON_VERSION");

    /// <summary>The version of the language.</summary>
    public string? RVersion => variables.Find("TRAVIS_R_VERSION");

    /// <summary>The version of the language.</summary>
    public string? RubyVersion => variables.Find("TRAVIS_RUBY_VERSION");

    /// <summary>The version of the language.</summary>
    public string? RustVersion => variables.Find("TRAVIS_RUST_VERSION");

    /// <summary>The version of the language.</summary>
    public string? ScalaVersion => variables.Find("TRAVIS_SCALA_VERSION");

    /// <summary>The SDK of Xcode.</summary>
    public string? XCodeSdk => variables.Find("TRAVIS_XCODE_SDK");

    /// <summary>The scheme of Xcode.</summary>
    public string? XCodeScheme => variables.Find("TRAVIS_XCODE_SCHEME");

    /// <summary>The project of Xcode.</summary>
    public string? XCodeProject => variables.Find("TRAVIS_XCODE_PROJECT");

    /// <summary>The workspace of Xcode.</summary>
    public string? XCodeWorkspace => variables.Find("TRAVIS_XCODE_WORKSPACE");
}
