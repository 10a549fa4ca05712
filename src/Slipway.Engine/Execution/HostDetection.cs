using System.Collections;
using System.Reflection;
using Nuke.Common.CI.GitHubActions;

namespace Nuke.Common.Execution;

/// <summary>Finds out where a build runs: a build server says so in its environment, else it is a terminal.</summary>
internal static class HostDetection
{
    /// <summary>The host of that name, or the one that the environment speaks of.</summary>
    /// <exception cref="UsageException">There is no host of that name.</exception>
    public static Host Find(string? name, IDictionary variables)
    {
        if (name is null)
        {
            return variables[GitHubActions.Marker] is "true" ? new GitHubActions() : new Terminal();
        }

        var hosts = typeof(Host).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Host)) && !type.IsAbstract).ToList();
        var type = hosts.Find(host => host.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw UsageErrors.UnknownHost(name, hosts.Select(host => host.Name));
        return (Host)Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, null, null)!;
    }
}
