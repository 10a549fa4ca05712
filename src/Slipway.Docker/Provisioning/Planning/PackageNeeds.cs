using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>Which packages have to be installed. What is there already, from wherever it came, is enough.</summary>
internal static class PackageNeeds
{
    /// <summary>The packages, each once.</summary>
    public static IReadOnlyList<PackageNeed> Of(MachineFacts facts, ProvisionOptions options)
        => [.. Docker(facts, options).Concat(Go(facts, options)).Concat(Others(facts, options))];

    private static IEnumerable<PackageNeed> Docker(MachineFacts facts, ProvisionOptions options)
    {
        if (!options.Docker)
        {
            yield break;
        }

        var (tools, runs) = (facts.Tools, facts.Engine.Running is not null);
        if (!runs && Lacks(facts, tools.Dockerd, "docker.io", "containerd", "runc", "tini"))
        {
            yield return new("docker.io", "the Docker engine", true, TimeSpan.FromSeconds(20));
        }

        if (!runs && Lacks(facts, tools.Iptables, "iptables"))
        {
            yield return new("iptables", "the engine sets up networks with it", false, TimeSpan.FromSeconds(2));
        }

        if (Lacks(facts, tools.Docker, "docker-cli"))
        {
            yield return new("docker-cli", "the Docker client", true, TimeSpan.FromSeconds(3));
        }

        if (Lacks(facts, tools.Buildx, "docker-buildx"))
        {
            yield return new("docker-buildx", "builds images", true, TimeSpan.FromSeconds(5));
        }

        if (options.Compose && Lacks(facts, tools.Compose, "docker-compose"))
        {
            yield return new("docker-compose", "runs several services together", true, TimeSpan.FromSeconds(5));
        }

        if (Lacks(facts, tools.Git, "git"))
        {
            yield return new("git", "the version comes from it", false, TimeSpan.FromSeconds(4));
        }
    }

    private static IEnumerable<PackageNeed> Go(MachineFacts facts, ProvisionOptions options)
    {
        // Both by name: under the pin, golang-go alone would look for a golang-src of this release.
        if (options.Go && (facts.Tools.Go is null || IsBroken(facts, "golang-go", "golang-src", "golang-1.24-go", "golang-1.24-src")))
        {
            yield return new("golang-go", "the Go toolchain", true, TimeSpan.FromSeconds(15));
            yield return new("golang-src", "its standard library", true, TimeSpan.FromSeconds(10));
        }
    }

    private static IEnumerable<PackageNeed> Others(MachineFacts facts, ProvisionOptions options)
    {
        if (options.Docker && Lacks(facts, facts.Tools.CertificateBundle, "ca-certificates"))
        {
            yield return new("ca-certificates", "TLS needs to know whom to trust", false, TimeSpan.FromSeconds(3));
        }

        if (GoImageSteps.IsNeeded(facts, options) && Lacks(facts, facts.Tools.Debootstrap, "debootstrap"))
        {
            yield return new("debootstrap", "makes the Go image", false, TimeSpan.FromSeconds(2));
        }

        if (options.Registry && Lacks(facts, facts.Tools.Registry, "docker-registry"))
        {
            yield return new("docker-registry", "the tests push to it", false, TimeSpan.FromSeconds(3));
        }
    }

    private static bool Lacks(MachineFacts facts, string? tool, params ReadOnlySpan<string> packages)
        => tool is null || IsBroken(facts, packages);

    private static bool IsBroken(MachineFacts facts, params ReadOnlySpan<string> packages)
    {
        foreach (var package in packages)
        {
            if (facts.Packages.Broken.Contains(package))
            {
                return true;
            }
        }

        return false;
    }
}
