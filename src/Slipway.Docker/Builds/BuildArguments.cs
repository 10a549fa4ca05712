namespace Slipway.Docker.Builds;

/// <summary>Makes the argument list of a build. Pure: the same options give the same list, and nothing is looked up.</summary>
public static class BuildArguments
{
    /// <summary>The arguments of <c>docker</c> for these options.</summary>
    /// <exception cref="InvalidBuildOptionsException">An option is not valid.</exception>
    public static IReadOnlyList<string> For(BuildOptions options)
    {
        var problems = options.Validate();
        return problems.Count == 0 ? List(options) : throw new InvalidBuildOptionsException(problems);
    }

    private static List<string> List(BuildOptions options)
    {
        List<string> list = ["buildx", "build", "--progress", "rawjson"];
        Add("--builder", options.Builder);
        Add("--file", options.Dockerfile);
        Add("--target", options.Target);
        AddAll("--build-arg", options.BuildArguments.Select(pair => pair.Value is null ? pair.Key : $"{pair.Key}={pair.Value}"));
        AddAll("--build-context", options.NamedContexts.Select(pair => $"{pair.Key}={pair.Value}"));
        AddAll("--secret", options.Secrets.Select(Secret));
        AddAll("--ssh", options.Ssh.Select(Ssh));
        AddAll("--tag", options.Tags);
        AddAll("--label", options.Labels.Select(pair => $"{pair.Key}={pair.Value}"));
        AddAll("--annotation", options.Annotations.Select(pair => $"{pair.Key}={pair.Value}"));
        Add("--platform", options.Platforms.Count == 0 ? null : string.Join(',', options.Platforms));
        AddAll("--cache-from", options.CacheFrom);
        AddAll("--cache-to", options.CacheTo);
        AddAll("--output", options.Outputs.Select(Output));
        AddIf(options.Load, "--load");
        AddIf(options.Push, "--push");
        AddValue("--provenance", options.Provenance);
        AddValue("--sbom", options.Sbom);
        AddIf(options.NoCache, "--no-cache");
        AddAll("--no-cache-filter", options.NoCacheStages);
        AddIf(options.Pull, "--pull");
        Add("--network", options.Network);
        AddAll("--add-host", options.AddHosts.Select(pair => $"{pair.Key}:{pair.Value}"));
        AddAll("--allow", options.Allow);
        Add("--shm-size", options.SharedMemory);
        Add("--metadata-file", options.MetadataFile);
        list.AddRange(options.ExtraArguments);
        list.Add(options.Context);
        return list;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                list.Add(name);
                list.Add(value);
            }
        }

        // These two take their value only behind an equals sign.
        void AddValue(string name, string? value) => AddIf(value is not null, $"{name}={value}");

        void AddAll(string name, IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                Add(name, value);
            }
        }

        void AddIf(bool condition, string name)
        {
            if (condition)
            {
                list.Add(name);
            }
        }
    }

    private static string Secret(BuildSecret secret)
        => secret.File is null
            ? CsvFields.Join($"id={secret.Id}", $"env={secret.Variable}")
            : CsvFields.Join($"id={secret.Id}", $"src={secret.File}");

    private static string Ssh(SshForward ssh) => ssh.Paths.Count == 0 ? ssh.Id : $"{ssh.Id}={string.Join(',', ssh.Paths)}";

    private static string Output(BuildOutput output)
        => CsvFields.Join([$"type={output.Type}", .. output.Attributes.Select(pair => $"{pair.Key}={pair.Value}")]);
}
