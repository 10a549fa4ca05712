using Slipway.Docker.Images;

namespace Slipway.Docker.Builds;

/// <summary>Checks build options against the rules that Docker would apply later, with a worse message.</summary>
internal static class BuildOptionsValidator
{
    private static readonly string[] OutputTypes = ["docker", "image", "registry", "oci", "local", "tar", "cacheonly"];

    public static IReadOnlyList<OptionProblem> Validate(BuildOptions options)
    {
        IEnumerable<OptionProblem?> problems =
        [
            Check("context", options.Context, Rules.Context(options.Context)),
            Optional("--file", options.Dockerfile, value => Rules.Text("a path has no control characters and is not empty", value)),
            Optional("--target", options.Target, Rules.Stage),
            .. options.BuildArguments.Select(pair => BuildArgument(pair.Key, pair.Value)),
            .. options.NamedContexts.Select(pair => Check("--build-context", pair.Key, Rules.Key(pair.Key) ?? Rules.Text("its source is missing", pair.Value))),
            .. options.Secrets.SelectMany(Secret),
            .. options.Ssh.Select(ssh => Check("--ssh", ssh.Id, Rules.Key(ssh.Id))),
            .. options.Tags.Select(Tag),
            .. options.Labels.Select(pair => Check("--label", pair.Key, Rules.Key(pair.Key) ?? Rules.NoNul(pair.Value))),
            .. options.Annotations.Select(pair => Check("--annotation", pair.Key, Rules.Key(pair.Key) ?? Rules.NoNul(pair.Value))),
            .. options.Platforms.Select(platform => Check("--platform", platform, PlatformName.Problem(platform))),
            .. options.CacheFrom.Select(cache => Check("--cache-from", cache, Rules.Cache(cache))),
            .. options.CacheTo.Select(cache => Check("--cache-to", cache, Rules.Cache(cache))),
            Optional("--builder", options.Builder, Rules.BuilderName),
            .. options.Outputs.Select(Output),
            Optional("--provenance", options.Provenance, value => Rules.Text("it is false, true or mode=min|max", value)),
            Optional("--sbom", options.Sbom, value => Rules.Text("it is false, true or generator=IMAGE", value)),
            .. options.NoCacheStages.Select(stage => Check("--no-cache-filter", stage, Rules.Stage(stage))),
            Optional("--metadata-file", options.MetadataFile, value => Rules.Text("a path has no control characters and is not empty", value)),
            Optional("--network", options.Network, value => Rules.Text("a network has a name", value)),
            .. options.AddHosts.Select(pair => Check("--add-host", $"{pair.Key}={pair.Value}", Rules.Host(pair.Key, pair.Value))),
            .. options.Allow.Select(right => Check("--allow", right, Rules.Text("a right has a name", right))),
            .. options.ExtraArguments.Select(argument => Check("argument", argument, Rules.NoNul(argument))),
            options.Push && options.Tags.Count == 0 && options.Outputs.Count == 0
                ? new OptionProblem("--push", "true", "a push needs a name with a registry: --tag REGISTRY/NAME:TAG")
                : null,
        ];
        return [.. problems.OfType<OptionProblem>()];
    }

    private static OptionProblem? Check(string option, string value, string? rule) => rule is null ? null : new OptionProblem(option, value, rule);

    private static OptionProblem? Optional(string option, string? value, Func<string, string?> rule)
        => value is null ? null : Check(option, value, rule(value));

    private static OptionProblem? BuildArgument(string name, string? value)
        => Check("--build-arg", name, Rules.ArgumentName(name) ?? (value is null ? null : Rules.NoNul(value)));

    private static IEnumerable<OptionProblem?> Secret(BuildSecret secret)
        =>
        [
            Check("--secret", secret.Id, Rules.SecretId(secret.Id)),
            Optional("--secret", secret.Variable, Rules.VariableName),
            Optional("--secret", secret.File, value => Rules.Text("a path has no control characters and is not empty", value)),
        ];

    private static OptionProblem? Tag(string tag)
        => !ImageReference.TryParse(tag, out var reference, out var problem) ? new OptionProblem("--tag", tag, problem)
            : reference.Digest is not null ? new OptionProblem("--tag", tag, "a name that is given to an image has no digest")
            : null;

    private static OptionProblem? Output(BuildOutput output)
        => !OutputTypes.Contains(output.Type) ? new OptionProblem("--output", output.Type, $"the types are {string.Join(", ", OutputTypes)}")
            : output.Attributes.Select(pair => Check("--output", pair.Key, Rules.Key(pair.Key) ?? Rules.NoNul(pair.Value))).FirstOrDefault(problem => problem is not null);
}
