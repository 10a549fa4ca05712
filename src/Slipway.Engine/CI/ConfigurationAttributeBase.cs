using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>
/// The base of attributes that generate a configuration file. Files are written by <c>--generate-ci</c> and compared by
/// <c>--verify-ci</c>, in this process, and the same build always gives the same bytes.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ConfigurationAttributeBase : Attribute, IConfigurationGenerator
{
    /// <summary>The build that has the attribute.</summary>
    [AllowNull]
    public INukeBuild Build { get => field!; internal set; }

    /// <inheritdoc />
    public string DisplayName => IdPostfix is { } postfix ? $"{HostName} ({postfix})" : HostName;

    /// <inheritdoc />
    public string HostName => HostType.Name;

    /// <inheritdoc />
    public string Id => IdPostfix is { } postfix ? $"{HostName}_{postfix}" : HostName;

    /// <summary>What tells several attributes of a build apart; none by default.</summary>
    public virtual string? IdPostfix => null;

    /// <summary>
    /// Whether a local run compares the file with what the build declares, and warns when they differ; true by default. Unlike with
    /// NUKE nothing is ever written by an ordinary run.
    /// </summary>
    public bool AutoGenerate { get; set; } = true;

    /// <inheritdoc />
    public abstract Type HostType { get; }

    /// <summary>The file.</summary>
    public abstract AbsolutePath ConfigurationFile { get; }

    /// <inheritdoc />
    public abstract IEnumerable<AbsolutePath> GeneratedFiles { get; }

    /// <summary>The targets that the file is about; with all that they need.</summary>
    public abstract IEnumerable<string> RelevantTargetNames { get; }

    /// <summary>The targets that are left out.</summary>
    public abstract IEnumerable<string> IrrelevantTargetNames { get; }

    /// <summary>
    /// The script that starts the build, relative to the root: <c>build.sh</c> there or one folder below, else <c>build.cmd</c>.
    /// </summary>
    protected virtual string BuildCmdPath
        => FindScript("build.sh") ?? FindScript("build.cmd") ?? "build.sh";

    /// <summary>Makes the writer for the file's format.</summary>
    public abstract CustomFileWriter CreateWriter(StreamWriter streamWriter);

    /// <summary>Describes the content of the file.</summary>
    /// <param name="relevantTargets">The targets that it is about, in the order in which they would run.</param>
    public abstract ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets);

    /// <inheritdoc />
    public void Generate(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        var text = Render(executableTargets);
        Directory.CreateDirectory(ConfigurationFile.Parent);
        using var stream = CreateStream();
        stream.Write(text);
    }

    /// <inheritdoc />
    public virtual void SerializeState()
    {
    }

    /// <summary>Opens the file for writing.</summary>
    protected virtual StreamWriter CreateStream() => new(File.Create(ConfigurationFile)) { NewLine = "\n" };

    /// <summary>Whether a derived attribute writes somewhere else, so that only running it tells what comes out.</summary>
    internal bool HasOwnStream
        => GetType().GetMethod(nameof(CreateStream), BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType != typeof(ConfigurationAttributeBase);

    /// <summary>The content of the file, with line feeds only.</summary>
    internal string Render(IReadOnlyCollection<ExecutableTarget> targets)
    {
        using var memory = new MemoryStream();
        using var stream = new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var writer = CreateWriter(stream);
        writer.WriteComment($"{ConfigurationFiles.Banner} [{GetType().Name.Replace("Attribute", null, StringComparison.Ordinal)}] of the build; what is changed here gets lost.");
        writer.WriteComment($"To write it again: {Script} --generate-ci    To check it: {Script} --verify-ci");
        writer.WriteLine();
        GetConfiguration(FindRelevantTargets([.. targets])).Write(writer);
        stream.Flush();
        return Encoding.UTF8.GetString(memory.ToArray()).ReplaceLineEndings("\n");
    }

    private string Script => $"./{BuildCmdPath}";

    private List<ExecutableTarget> FindRelevantTargets(IReadOnlyList<ExecutableTarget> targets)
    {
        var irrelevant = IrrelevantTargetNames.ToHashSet(StringComparer.Ordinal);
        try
        {
            var names = RelevantTargetNames.SelectMany(TargetWords).Distinct(StringComparer.Ordinal).ToList();
            return [.. ExecutionPlanner.Plan(targets, ExecutionPlanner.Find(targets, names)).Where(target => !irrelevant.Contains(target.Name))];
        }
        catch (UsageException exception)
        {
            throw new BuildDefinitionException($"{DisplayName}: {exception.Message}", exception);
        }
    }

    /// <summary>The targets in one entry, which may hold several, and parameters behind them.</summary>
    private static IEnumerable<string> TargetWords(string entry)
        => entry.Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.StartsWith('-'));

    private string? FindScript(string name)
    {
        var root = Build.RootDirectory;
        return File.Exists(root / name)
            ? name
            : Directory.EnumerateDirectories(root)
                .Where(folder => File.Exists(Path.Combine(folder, name)))
                .Select(folder => $"{Path.GetFileName(folder)}/{name}")
                .Order(StringComparer.Ordinal)
                .FirstOrDefault();
    }
}
