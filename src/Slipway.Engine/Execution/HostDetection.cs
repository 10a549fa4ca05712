using System.Collections;
using System.Reflection;
using Nuke.Common.CI;
using Nuke.Common.CI.AppVeyor;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.CI.Bamboo;
using Nuke.Common.CI.Bitbucket;
using Nuke.Common.CI.Bitrise;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitLab;
using Nuke.Common.CI.Jenkins;
using Nuke.Common.CI.SpaceAutomation;
using Nuke.Common.CI.TeamCity;
using Nuke.Common.CI.TravisCI;

namespace Nuke.Common.Execution;

/// <summary>Finds out where a build runs: a build server says so in its environment, an editor too, else it is a terminal.</summary>
internal static class HostDetection
{
    /// <summary>
    /// The hosts in the order in which they are asked: servers first, since a server can run on a developer's machine. A marker is a
    /// variable, or a variable and a part of its value. Data and one function: a function for each would cost a compilation each.
    /// </summary>
    private static readonly HostEntry[] Hosts =
    [
        new(nameof(GitHubActions), ["GITHUB_ACTIONS"], static variables => new GitHubActions(variables)),
        new(nameof(GitLab), ["GITLAB_CI"], static variables => new GitLab(variables)),
        new(nameof(AzurePipelines), ["TF_BUILD"], static variables => new AzurePipelines(variables)),
        new(nameof(TeamCity), ["TEAMCITY_VERSION"], static variables => new TeamCity(variables)),
        new(nameof(AppVeyor), ["APPVEYOR"], static variables => new AppVeyor(variables)),
        new(nameof(Jenkins), ["JENKINS_HOME", "JENKINS_URL"], static variables => new Jenkins(variables)),
        new(nameof(Bamboo), ["BAMBOO_SERVER", "bamboo_planKey"], static variables => new Bamboo(variables)),
        new(nameof(Bitbucket), ["BITBUCKET_PIPELINE_UUID"], static variables => new Bitbucket(variables)),
        new(nameof(Bitrise), ["BITRISE_BUILD_URL"], static variables => new Bitrise(variables)),
        new(nameof(SpaceAutomation), ["JB_SPACE_PROJECT_KEY"], static variables => new SpaceAutomation(variables)),
        new(nameof(TravisCI), ["TRAVIS"], static variables => new TravisCI(variables)),
        new(nameof(Rider), ["IDEA_INITIAL_DIRECTORY", "XPC_SERVICE_NAME~com.jetbrains.rider", "TERMINAL_EMULATOR~JetBrains-JediTerm"], static _ => new Rider()),
        new(nameof(VSCode), ["VSCODE_PID", "VSCODE_GIT_IPC_HANDLE", "TERM_PROGRAM~vscode"], static _ => new VSCode()),
        new(nameof(VisualStudio), ["VisualStudioVersion"], static _ => new VisualStudio()),
        new(nameof(Terminal), [], static _ => new Terminal()),
    ];

    /// <summary>The host of that name, or the one that the environment speaks of.</summary>
    /// <param name="name">A name; also that of a host which the build itself declares.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="build">The assembly of the build; it is searched only for a name that the engine does not know.</param>
    /// <exception cref="UsageException">There is no host of that name.</exception>
    public static Host Find(string? name, IDictionary environment, Assembly? build = null)
    {
        var variables = new HostVariables(environment);
        if (name is null)
        {
            return (Array.Find(Hosts, host => host.Markers.Any(marker => IsSet(marker, variables))) ?? Hosts[^1]).Make(variables);
        }

        return Array.Find(Hosts, host => host.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? known.Make(variables)
            : MakeOwn(name, build);
    }

    private static Host MakeOwn(string name, Assembly? build)
    {
        var own = build?.GetTypes().Where(type => type.IsSubclassOf(typeof(Host)) && !type.IsAbstract).ToList() ?? [];
        var type = own.Find(host => host.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw UsageErrors.UnknownHost(name, Hosts.Select(host => host.Name).Concat(own.Select(host => host.Name)).Order(StringComparer.Ordinal));
        return (Host)Activator.CreateInstance(type, nonPublic: true)!;
    }

    /// <summary>Whether a variable is there; one that says no is not.</summary>
    private static bool IsSet(string marker, HostVariables variables)
    {
        var parts = marker.Split('~');
        return variables.Find(parts[0]) is { } value
            && (parts.Length == 1
                ? value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase)
                : value.Contains(parts[1], StringComparison.OrdinalIgnoreCase));
    }

    private sealed record HostEntry(string Name, string[] Markers, Func<HostVariables, Host> Make);
}
