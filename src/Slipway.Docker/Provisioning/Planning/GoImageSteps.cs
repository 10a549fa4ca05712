using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Apt;
using Slipway.Docker.Provisioning.Execution;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Planning;

/// <summary>The step that makes the Go base image from Debian packages.</summary>
internal static class GoImageSteps
{
    /// <summary>Where the root file system is put together. Only root can write here, and a half-finished one is thrown away.</summary>
    public const string Workshop = "/var/lib/slipway/go-base";

    private const string Root = Workshop + "/root";
    private const string Archive = Workshop + "/root.tar.gz";

    /// <summary>
    /// Whether the image has to be made. An image of that name is never replaced, whoever made it; so with an engine that
    /// has to be started first, this is decided when it runs.
    /// </summary>
    public static bool IsNeeded(MachineFacts facts, ProvisionOptions options)
        => options is { Docker: true, GoImage: true } && facts.Engine is { HasGoImage: false, MayHaveImages: false };

    /// <summary>Makes the image, or only the missing tag.</summary>
    public static IEnumerable<ProvisionStep> Make(MachineFacts facts, ProvisionOptions options)
    {
        ProvisionAction[] tag = facts.Engine.HasLatestGoImage ? [] : [Run("docker", "tag", GoBaseImage.Reference, GoBaseImage.Latest)];
        if (IsNeeded(facts, options))
        {
            yield return new(
                $"Make the image {GoBaseImage.Reference}",
                "no image has to be pulled for a build that starts from it",
                TimeSpan.FromSeconds(60))
            {
                Actions = [Run("rm", "-rf", "--one-file-system", Workshop), .. MakeRoot(facts), Import(facts), .. tag],
                Cleanup = [Run("rm", "-rf", "--one-file-system", Workshop)],
            };
        }
        else if (options is { Docker: true, GoImage: true } && facts.Engine is { HasGoImage: true, HasLatestGoImage: false })
        {
            yield return new($"Name the image {GoBaseImage.Latest}", $"{GoBaseImage.Reference} is there", TimeSpan.Zero) { Actions = tag };
        }
    }

    private static IEnumerable<ProvisionAction> MakeRoot(MachineFacts facts)
    {
        var archive = DebianArchive.Of(facts)!;
        string[] trust = archive switch
        {
            { IsTrusted: true } => ["--no-check-gpg"],
            // debootstrap understands binary keyrings only.
            { Keyring: { } keyring } when keyring.EndsWith(".gpg", StringComparison.Ordinal) => ["--force-check-gpg", $"--keyring={keyring}"],
            _ => ["--force-check-gpg"],
        };
        yield return Run("mkdir", "-p", "-m", "0700", Workshop);
        // In a mount namespace of its own: what an interrupted debootstrap has mounted goes away with it.
        yield return Run(
            "unshare",
            [
                "--mount", "debootstrap", "--variant=minbase", "--include=golang-go,ca-certificates", .. trust,
                TrixieSource.Suite, Root, facts.Apt.PlainUri(archive)!,
            ]);
        // As in the official image: a user that is not root may fill the module cache.
        yield return Run("install", "-d", "-m", "1777", Root + "/go", Root + "/go/bin", Root + "/go/src");
        yield return Run("unshare", $"--mount-proc={Root}/proc", "chroot", Root, "/usr/bin/go", "version");
        yield return Run(
            "tar",
            // The engine would compress it itself, thoroughly and slowly.
            "--create", "--use-compress-program=gzip -1", $"--file={Archive}", $"--directory={Root}", "--numeric-owner", "--sort=name",
            "--exclude=./var/cache/apt/archives/*.deb", "--exclude=./var/lib/apt/lists/*_*", "--exclude=./var/log/*.log",
            "--exclude=./etc/hostname", "--exclude=./etc/resolv.conf", "--exclude=./dev/*",
            ".");
    }

    /// <summary>The image has its name when it is complete, and not before.</summary>
    private static RunCommand Import(MachineFacts facts) => Run(
        "docker",
        "import",
        "--platform", $"linux/{facts.Architecture}",
        "--change", "ENV PATH=/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "--change", "ENV GOPATH=/go",
        "--change", "ENV GOTOOLCHAIN=local",
        "--change", "WORKDIR /go",
        "--change", "CMD [\"bash\"]",
        "--message", $"Debian {TrixieSource.Suite} with Go {GoBaseImage.GoVersion}",
        Archive,
        GoBaseImage.Reference);

    private static RunCommand Run(string program, params IEnumerable<string> arguments)
        => new(Command.Of(program, arguments) with
        {
            // debootstrap and what it runs would otherwise look for the caller's language in the new root.
            Environment = program == "unshare" ? new Dictionary<string, string?> { ["LC_ALL"] = "C.UTF-8" } : new Dictionary<string, string?>(),
        });
}
