using System.Text;
using Slipway.Docker.Context;
using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Dockerfiles;

/// <summary>
/// Finds the paths of build contexts that a build needs: the sources of COPY and ADD, and bind mounts of RUN, in the stages that
/// the wanted stage depends on. BuildKit sends nothing else.
/// </summary>
public sealed class SourceFinder
{
    private readonly Dockerfile file;
    private readonly SourceOptions options;
    private readonly VariableScope global;
    private readonly Dictionary<int, VariableScope> scopes = [];
    private readonly List<DockerfileSource> sources = [];

    private SourceFinder(Dockerfile file, SourceOptions options)
    {
        this.file = file;
        this.options = options;
        global = VariableScope.Global(options);
    }

    /// <summary>The needed paths, in the order of their lines.</summary>
    /// <exception cref="DockerfileException">BuildKit would refuse the Dockerfile: a word that cannot be expanded, or a stage that does not exist.</exception>
    public static IReadOnlyList<DockerfileSource> Find(Dockerfile file, SourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var finder = new SourceFinder(file, options ?? new SourceOptions());
        foreach (var instruction in file.GlobalArguments)
        {
            finder.Declare(instruction, finder.global);
        }

        finder.Visit(finder.Target());
        return [.. finder.sources.OrderBy(source => source.Line)];
    }

    private DockerfileStage Target()
    {
        if (options.Target is not { } target)
        {
            return file.Stages[^1];
        }

        return FindStage(target)
            ?? throw new DockerfileException(file.Path, file.Stages[^1].From.Line,
                $"there is no stage '{SafeText.Escape(target)}'. The stages are {string.Join(", ", file.Stages.Select(stage => SafeText.Escape(stage.Name ?? $"{stage.Index}")))}.");
    }

    private VariableScope Visit(DockerfileStage stage)
    {
        if (scopes.TryGetValue(stage.Index, out var known))
        {
            return known;
        }

        var baseName = Expand(stage.Base, stage.From, global);
        var baseStage = file.Stages.Take(stage.Index).LastOrDefault(earlier => baseName.Equals(earlier.Name, StringComparison.OrdinalIgnoreCase));
        var scope = baseStage is null ? global.ForImage() : Visit(baseStage).ForStage();
        scopes[stage.Index] = scope;
        if (baseStage is null)
        {
            AddNamed(stage.From, baseName, baseName, ".");
        }

        var triggers = baseStage?.Instructions.Select(instruction => instruction.Trigger).OfType<DockerfileInstruction>() ?? [];
        foreach (var instruction in triggers.Concat(stage.Instructions))
        {
            Read(instruction, scope);
        }

        return scope;
    }

    private void Read(DockerfileInstruction instruction, VariableScope scope)
    {
        switch (instruction.Keyword)
        {
            case "ARG" or "ENV":
                Declare(instruction, scope);
                break;
            case "COPY" or "ADD":
                Copy(instruction, scope);
                break;
            case "RUN":
                Mounts(instruction, scope);
                break;
            default:
                break;
        }
    }

    private void Copy(DockerfileInstruction instruction, VariableScope scope)
    {
        if (instruction.Words.Count < 2)
        {
            throw new DockerfileException(file.Path, instruction.Line, $"{instruction.Keyword} needs a source and a destination.");
        }

        var documents = instruction.Heredocs.Select(document => document.Name).ToHashSet();
        foreach (var word in instruction.Words.SkipLast(1))
        {
            if (!instruction.IsJson && HeredocReader.Parse(word) is { } document && documents.Contains(document.Name))
            {
                continue;
            }

            var source = Expand(word, instruction, scope);
            if (instruction.Keyword == "COPY" || !IsRemote(source))
            {
                AddFrom(instruction, instruction.Keyword == "COPY" ? instruction.Flag("from") : null, word, source);
            }
        }
    }

    private void Mounts(DockerfileInstruction instruction, VariableScope scope)
    {
        foreach (var flag in instruction.Flags.Where(flag => flag.StartsWith("--mount=", StringComparison.OrdinalIgnoreCase)))
        {
            var mount = MountFlag.Parse(flag["--mount=".Length..]);
            if (mount.From is not null || mount.Type == "bind")
            {
                AddFrom(instruction, mount.From, mount.Source ?? ".", Expand(mount.Source ?? "", instruction, scope));
            }
        }
    }

    private void AddFrom(DockerfileInstruction instruction, string? from, string written, string source)
    {
        if (from is null)
        {
            CheckPattern(instruction, written, source);
            sources.Add(new DockerfileSource(instruction.Keyword, instruction.Line, written, Normalize(source), Context: null));
        }
        else if (FindStage(from) is { } stage)
        {
            Visit(stage);
        }
        else
        {
            AddNamed(instruction, from, written, source);
        }
    }

    private void AddNamed(DockerfileInstruction instruction, string name, string written, string source)
    {
        if (options.NamedContexts.FirstOrDefault(context => context.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } context)
        {
            sources.Add(new DockerfileSource(instruction.Keyword, instruction.Line, written, Normalize(source), context));
        }
    }

    private DockerfileStage? FindStage(string name)
        => file.Stages.FirstOrDefault(stage => name.Equals(stage.Name, StringComparison.OrdinalIgnoreCase))
            ?? (int.TryParse(name, out var index) ? file.Stages.ElementAtOrDefault(index) : null);

    private void Declare(DockerfileInstruction instruction, VariableScope scope)
    {
        // All values of one instruction see the variables from before it.
        var expanded = KeyValueReader.Read(instruction, file.Escape)
            .ConvertAll(pair => (pair.Name, Value: pair.Value is null ? null : Expand(pair.Value, instruction, scope)));
        foreach (var (name, value) in expanded)
        {
            if (instruction.Keyword == "ARG")
            {
                scope.Argument(Expand(name, instruction, scope), value);
            }
            else
            {
                scope.Environment(Expand(name, instruction, scope), value ?? "");
            }
        }
    }

    private string Expand(string word, DockerfileInstruction instruction, VariableScope scope)
    {
        try
        {
            return WordExpander.Expand(word, file.Escape, scope.Visible);
        }
        catch (FormatException exception)
        {
            throw new DockerfileException(file.Path, instruction.Line, $"'{SafeText.Escape(word)}' cannot be read: {SafeText.Escape(exception.Message)}.");
        }
    }

    private void CheckPattern(DockerfileInstruction instruction, string written, string source)
    {
        if (PathGlob.FindError(Encoding.UTF8.GetBytes(source)) is { } error)
        {
            throw new DockerfileException(file.Path, instruction.Line, $"the source '{SafeText.Escape(written)}' is not a valid pattern: {error}.");
        }
    }

    private static string Normalize(string source)
    {
        var cleaned = Encoding.UTF8.GetString(CleanPath.Of(Encoding.UTF8.GetBytes($"/{source}")));
        return cleaned.Length > 1 ? cleaned[1..] : ".";
    }

    private static bool IsRemote(string source)
        => source.StartsWith("git@", StringComparison.Ordinal)
            || Array.Exists(["http://", "https://", "git://", "ssh://"], scheme => source.StartsWith(scheme, StringComparison.Ordinal));
}
