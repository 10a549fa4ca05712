using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Failures of registries: base images, pushes, caches.</summary>
internal static class RegistryFailures
{
    private const string Metadata = "load metadata for ";
    private const string Resolve = "failed to resolve source metadata for ";

    private static readonly (string Text, string Reason)[] Reasons =
    [
        ("no such host", "its name cannot be resolved (no network?)"),
        ("connection refused", "it refuses connections"),
        ("i/o timeout", "it does not answer in time"),
        ("deadline exceeded", "it does not answer in time"),
        ("network is unreachable", "there is no network"),
        ("proxyconnect", "the proxy does not let it through"),
        ("server gave HTTP response to HTTPS client", "it speaks HTTP, not HTTPS; list it under insecure-registries to allow that"),
        ("x509:", "its certificate is not trusted"),
        ("tls:", "its certificate is not trusted"),
        ("toomanyrequests", "it allows no more pulls for now (429); log in (docker login) or wait"),
        ("429 Too Many", "it allows no more requests for now (429); log in (docker login) or wait"),
        ("pull access denied", "it does not have it, or wants a log-in (401); docker login"),
        ("insufficient_scope", "it does not allow this user to do that (401); docker login"),
        ("401 Unauthorized", "it wants a log-in (401); docker login"),
        ("unauthorized", "it wants a log-in (401); docker login"),
        ("403 Forbidden", "it does not allow this user to do that (403); check the account's rights"),
        ("denied", "it does not allow this user to do that (403); docker login, check the account's rights"),
        ("no basic auth credentials", "it wants a log-in (401); docker login"),
        ("500 Internal", "it has a fault (500); try again later"),
        ("502 Bad", "it has a fault (502); try again later"),
        ("503 Service", "it has a fault (503); try again later"),
        ("504 Gateway", "it has a fault (504); try again later"),
        ("no match for platform", "the image is not made for this platform"),
        ("not found", "it has no such image"),
        ("EOF", "the connection broke off; try again"),
        ("connection reset", "the connection broke off; try again"),
    ];

    public static BuildDiagnosis? Classify(FailureEvidence evidence)
        => evidence.Between("failed to push ", ": ") is { } pushed ? Refused(evidence, "The image was built but not pushed", pushed)
            : IsCache(evidence) ? Refused(evidence, "The build cache could not be read or written", CacheName(evidence))
            : BaseImage(evidence) is { } image ? Unavailable(evidence, image)
            : null;

    private static bool IsCache(FailureEvidence evidence)
        => evidence.Step?.Kind == StepKind.ImportCache
            || (evidence.Step?.Name.StartsWith("exporting cache", StringComparison.Ordinal) ?? false)
            || evidence.Says("failed to configure registry cache")
            || evidence.Says("error writing layer blob")
            || evidence.Says("error writing manifest");

    private static string CacheName(FailureEvidence evidence)
        => evidence.Between("importing cache manifest from ", "\n")
            ?? string.Join(' ', evidence.Options.CacheTo.Concat(evidence.Options.CacheFrom).Distinct());

    private static BuildDiagnosis Refused(FailureEvidence evidence, string what, string name) => new(
        BuildFailureKind.RegistryRefused,
        $"{what}: the registry of {TerminalText.Escape(name)} refused; {Reason(evidence)}.",
        "check the name and the registry (docker login REGISTRY), then start again: what was built is in the cache")
    {
        Details = [evidence.Error],
    };

    private static string? BaseImage(FailureEvidence evidence)
        => evidence.Between(Resolve, ": ")
            ?? evidence.Step switch
            {
                { Kind: StepKind.Internal } step when step.Instruction.StartsWith(Metadata, StringComparison.Ordinal) => step.Instruction[Metadata.Length..],
                { Kind: StepKind.From } step => step.Instruction["FROM ".Length..].Trim(),
                { Kind: StepKind.Source } step => step.Instruction[(step.Instruction.IndexOf("://", StringComparison.Ordinal) + 3)..],
                _ => null,
            };

    private static BuildDiagnosis Unavailable(FailureEvidence evidence, string image) => new(
        BuildFailureKind.BaseImageUnavailable,
        $"The base image '{TerminalText.Escape(Familiar(image))}' could not be had from {TerminalText.Escape(Host(evidence, image))}: {Reason(evidence)}.",
        "a base image that the engine has is used without any registry (docker image ls): give its name, with --docker-go-image IMAGE where the Dockerfile takes its Go image from it; or make the registry reachable")
    {
        Where = evidence.Where,
        Details = [evidence.Error],
    };

    private static string Reason(FailureEvidence evidence)
    {
        foreach (var (text, reason) in Reasons)
        {
            if (evidence.Says(text))
            {
                return reason;
            }
        }

        return "see the message";
    }

    private static string Familiar(string image)
    {
        const string library = "docker.io/library/";
        const string hub = "docker.io/";
        return image.StartsWith(library, StringComparison.Ordinal) ? image[library.Length..]
            : image.StartsWith(hub, StringComparison.Ordinal) ? image[hub.Length..]
            : image;
    }

    private static string Host(FailureEvidence evidence, string image)
        => evidence.Between("\"https://", "/") ?? evidence.Between("\"http://", "/") ?? (image.Contains('/', StringComparison.Ordinal) ? image[..image.IndexOf('/', StringComparison.Ordinal)] : "its registry");
}
