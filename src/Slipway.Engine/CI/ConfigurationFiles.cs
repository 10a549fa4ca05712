using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI;

/// <summary>The configuration files that a build class declares by its attributes.</summary>
internal sealed class ConfigurationFiles(INukeBuild build, IReadOnlyList<ExecutableTarget> targets)
{
    /// <summary>How the first line of a generated file begins, behind the comment mark.</summary>
    public const string Banner = "Generated from";

    private readonly List<IConfigurationGenerator> generators = FindGenerators(build);

    /// <summary>The attributes, in the order of declaration.</summary>
    public IReadOnlyList<IConfigurationGenerator> Generators => generators;

    /// <summary>The files of some of the attributes, by path.</summary>
    /// <exception cref="BuildDefinitionException">An attribute declares something impossible, or two of them the same file.</exception>
    public IReadOnlyList<GeneratedFile> Render(IEnumerable<IConfigurationGenerator> selected)
    {
        var files = new SortedDictionary<string, (GeneratedFile File, string By)>(StringComparer.Ordinal);
        foreach (var generator in selected)
        {
            foreach (var file in Render(generator))
            {
                if (!files.TryAdd(file.Path, (file, generator.DisplayName)))
                {
                    throw new BuildDefinitionException($"{files[file.Path].By} and {generator.DisplayName} both generate {Relative(file.Path)}. Give one of them another name.");
                }
            }
        }

        return [.. files.Values.Select(pair => pair.File)];
    }

    /// <summary>Workflow files that this engine generated and that no attribute declares any more.</summary>
    public IEnumerable<AbsolutePath> FindOrphans(IEnumerable<GeneratedFile> declared)
    {
        var folder = build.RootDirectory / ".github" / "workflows";
        var known = declared.Select(file => (string)file.Path).ToHashSet(StringComparer.Ordinal);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*.yml")
                .Where(file => !known.Contains(file) && File.ReadLines(file).FirstOrDefault() is { } line && line.StartsWith($"# {Banner} [", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(AbsolutePath.Create);
    }

    /// <summary>A path as a person would type it.</summary>
    public string Relative(AbsolutePath path) => build.RootDirectory.GetUnixRelativePathTo(path);

    private static List<IConfigurationGenerator> FindGenerators(INukeBuild build)
    {
        var generators = build.GetType().GetCustomAttributes(typeof(IConfigurationGenerator), inherit: true).Cast<IConfigurationGenerator>().ToList();
        foreach (var attribute in generators.OfType<ConfigurationAttributeBase>())
        {
            attribute.Build = build;
        }

        return generators;
    }

    private List<GeneratedFile> Render(IConfigurationGenerator generator)
        => generator is ConfigurationAttributeBase { HasOwnStream: false } attribute
            ? [new GeneratedFile(attribute.ConfigurationFile, attribute.Render(targets))]
            : Record(generator);

    /// <summary>Lets a generator write that knows no other way, and puts back what was there.</summary>
    private List<GeneratedFile> Record(IConfigurationGenerator generator)
    {
        var before = generator.GeneratedFiles.Select(path => (Path: path, Content: File.Exists(path) ? File.ReadAllBytes(path) : null)).ToList();
        try
        {
            before.ForEach(file => Directory.CreateDirectory(file.Path.Parent));
            generator.Generate(targets);
            return [.. before.Where(file => File.Exists(file.Path)).Select(file => new GeneratedFile(file.Path, File.ReadAllText(file.Path)))];
        }
        finally
        {
            foreach (var (path, content) in before)
            {
                if (content is not null)
                {
                    File.WriteAllBytes(path, content);
                }
                else
                {
                    File.Delete(path);
                }
            }
        }
    }
}
