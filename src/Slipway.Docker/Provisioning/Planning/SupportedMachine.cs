using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>Where provisioning works, and what people do everywhere else.</summary>
internal static class SupportedMachine
{
    /// <summary>Why this machine is not provisioned and what to install by hand; null when it is supported.</summary>
    public static string? Refusal(MachineFacts facts, ProvisionOptions options)
    {
        var system = facts.System;
        var name = CommandText.Escape(system.PrettyName.Length > 0 ? system.PrettyName : "an unknown system");
        var reason = facts switch
        {
            { IsLinux: false } => "this is not Linux.",
            _ when !system.IsBookworm && !system.IsTrixie => $"this machine runs {name}.",
            { Architecture: not ("amd64" or "arm64") } => $"the processor architecture is {facts.Architecture}.",
            { IsRoot: false } => $"the current user is not root. Run it as root, for example with sudo.",
            _ => null,
        };
        return reason is null
            ? null
            : $"""
                Provisioning works on Debian 12 and 13 (amd64, arm64) as root, and {reason}
                {Missing(facts, options)}
                """;
    }

    private static string Missing(MachineFacts facts, ProvisionOptions options)
    {
        var missing = Instructions(facts, options).ToList();
        return missing.Count == 0
            ? "Nothing that it would install is missing here: run without provisioning."
            : "Install by hand, then run without provisioning:\n" + string.Join('\n', missing.Select(line => $"  - {line}"));
    }

    private static IEnumerable<string> Instructions(MachineFacts facts, ProvisionOptions options)
    {
        if (options.Docker)
        {
            if (facts.Engine.Running is null)
            {
                yield return $"a Docker engine 23 or newer that this user can reach at {CommandText.Escape(facts.Engine.Endpoint)} "
                    + "(Docker Desktop, or your distribution's or Docker's packages), with the containerd image store: "
                    + "{\"features\":{\"containerd-snapshotter\":true}} in its daemon.json";
            }

            if (facts.Tools.Docker is null)
            {
                yield return "the Docker client 23 or newer";
            }

            if (facts.Tools.Buildx is null)
            {
                yield return "its plugin buildx 0.13 or newer";
            }

            if (options.Compose && facts.Tools.Compose is null)
            {
                yield return "its plugin Compose 2.22 or newer";
            }

            if (facts.Tools.Git is null)
            {
                yield return "git";
            }
        }

        if (options.Go && facts.Tools.Go is not { IsSufficient: true })
        {
            yield return $"Go {GoToolchain.Minimum} or newer, first on PATH";
        }

        if (options.Registry && facts.Tools.Registry is null)
        {
            yield return "docker-registry 2.8 (the registry program of the distribution project), on PATH";
        }
    }
}
