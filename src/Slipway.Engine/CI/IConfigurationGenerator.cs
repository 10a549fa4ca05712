using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI;

/// <summary>An attribute of a build class that describes the configuration of a build server, such as a workflow file.</summary>
public interface IConfigurationGenerator
{
    /// <summary>What <c>--generate-configuration</c> calls it: <c>GitHubActions_ci</c>.</summary>
    string Id { get; }

    /// <summary>What messages call it: <c>GitHubActions (ci)</c>.</summary>
    string DisplayName { get; }

    /// <summary>The name of the host.</summary>
    string HostName { get; }

    /// <summary>Whether a local run looks whether the files are current, and warns when they are not.</summary>
    bool AutoGenerate { get; }

    /// <summary>The host that reads the files.</summary>
    Type HostType { get; }

    /// <summary>The files.</summary>
    IEnumerable<AbsolutePath> GeneratedFiles { get; }

    /// <summary>Writes the files.</summary>
    void Generate(IReadOnlyCollection<ExecutableTarget> executableTargets);

    /// <summary>Called at the end of a build on the host, to keep what the next job needs.</summary>
    void SerializeState();
}
