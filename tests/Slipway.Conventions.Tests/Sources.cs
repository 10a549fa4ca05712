using System.Text.RegularExpressions;

namespace Slipway.Conventions.Tests;

/// <summary>The rules that every source file follows. A failing test says which file and what to do.</summary>
public sealed partial class Sources
{
    private const int MaxLines = 400;

    private static readonly string[] Folders = ["src", "tests", "build"];

    // The only files that may start processes: one in the engine, one in the library, and the tests' own helpers.
    private static readonly string[] ProcessStarters =
    [
        "src/Slipway.Engine/Tooling/",
        "src/Slipway.Docker/Commands/",
        "tests/",
    ];

    // NUKE's API has this namespace beside Nuke.Common; a build written for NUKE imports it.
    private static readonly string[] ForeignNamespaces = ["src/Slipway.Engine/Utilities/YamlExtensions.cs"];

    [Fact]
    public void No_file_is_longer_than_400_lines()
        => Offenders(path => File.ReadLines(Absolute(path)).Count() > MaxLines, ".cs", ".go", ".sh")
            .Should().BeEmpty("a long file hides what it is about: split it by concern and put the concern in the file name");

    [Fact]
    public void A_folder_is_a_namespace()
        => Offenders(
                path => path.StartsWith("src/", StringComparison.Ordinal)
                    && !ForeignNamespaces.Contains(path)
                    && Namespace().Match(Repository.Read(path)) is { Success: true } match
                    && match.Groups[1].Value != ExpectedNamespace(path),
                ".cs")
            .Should().BeEmpty("the namespace is the project's root namespace and the folders below it");

    [Fact]
    public void Processes_are_started_in_one_place()
        => Offenders(
                path => !ProcessStarters.Any(allowed => path.StartsWith(allowed, StringComparison.Ordinal))
                    && StartsProcess().IsMatch(Repository.Read(path)),
                ".cs")
            .Should().BeEmpty("dry run, masking and Ctrl-C must see every command: use ICommandRunner, or ProcessTasks in the engine");

    [Fact]
    public void Nothing_is_left_unfinished()
        => Offenders(path => !IsThisFile(path) && Unfinished().IsMatch(Repository.Read(path)), ".cs", ".go", ".sh")
            .Should().BeEmpty("finish it, or say in an issue what is missing");

    [Fact]
    public void No_package_registry_and_no_path_of_a_machine_is_named()
        => Offenders(path => !IsThisFile(path) && Foreign().IsMatch(Repository.Read(path)))
            .Should().BeEmpty("sources of packages are configured by the user");

    [Fact]
    public void Files_end_with_a_newline_and_have_no_carriage_returns()
        => Offenders(
                path =>
                {
                    var text = Repository.Read(path);
                    return text.Length > 0 && (!text.EndsWith('\n') || text.Contains('\r', StringComparison.Ordinal));
                },
                ".cs",
                ".go",
                ".sh",
                ".props",
                ".targets",
                ".csproj")
            .Should().BeEmpty("the formatter says so");

    private static IEnumerable<string> Offenders(Func<string, bool> isOffender, params string[] extensions)
        => Folders.SelectMany(folder => Repository.Files(folder, extensions))
            .Where(path => IsText(path) && isOffender(path));

    private static bool IsText(string path) => Path.GetExtension(path) is not (".png" or ".gz" or ".tar" or ".bin" or ".nupkg");

    private static bool IsThisFile(string path) => path.EndsWith("Conventions.Tests/Sources.cs", StringComparison.Ordinal);

    private static string Absolute(string path) => Path.Combine(Repository.Root, path);

    private static string ExpectedNamespace(string path)
    {
        var parts = path.Split('/');
        var root = parts[1] switch
        {
            "Slipway.Engine" => "Nuke.Common",
            "Slipway.Engine.Components" => "Nuke.Components",
            var project => project,
        };
        return string.Join('.', parts[2..^1].Prepend(root));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bProcess\.Start\(|new Process\b|ProcessStartInfo|\bCli\.Wrap\(|posix_spawn")]
    private static partial Regex StartsProcess();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|Skip *= *""|Assert\.True\(true\)|#pragma warning disable|#region")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(api|www)\.nuget\.org|registry\.npmjs|(deb|security)\.debian\.org|proxy\.golang\.org|/wor[k]/(main|shared|steering)|/far[m]/")]
    private static partial Regex Foreign();
}
