using Nuke.Common.Execution;
using Nuke.Common.Reporting;
using Nuke.Common.Tooling;
using Serilog;

namespace Nuke.Common.CI;

/// <summary>
/// Ends the compiler servers that <c>dotnet build</c> leaves behind, when a build on a build server is over: some agents wait for
/// every process. Does nothing on other machines, and never fails a build.
/// </summary>
public sealed class ShutdownDotNetAfterServerBuildAttribute : BuildExtensionAttributeBase, IOnBuildFinished
{
    private const int TimeoutMilliseconds = 15_000;

    /// <inheritdoc />
    public override float Priority => -50;

    /// <summary>Whether the command and its output are logged; false by default.</summary>
    public bool EnableLogging { get; set; }

    /// <inheritdoc />
    public void OnBuildFinished()
    {
        if (!Build.IsServerBuild)
        {
            return;
        }

        try
        {
            ToolResolver.GetEnvironmentOrPathTool("dotnet").Invoke(
                "build-server shutdown",
                timeout: TimeoutMilliseconds,
                logOutput: EnableLogging,
                logInvocation: EnableLogging);
        }
        catch (Exception exception)
        {
            Log.Debug("The compiler servers could not be ended: {Reason}", ErrorText.Of(exception));
        }
    }
}
