namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[build]</c> of <c>.air.toml</c>. The properties are the keys, in Pascal case.</summary>
public sealed record BuildSettings
{
    /// <summary>Shell commands before each build. None by default.</summary>
    public IReadOnlyList<string> PreCmd { get; init; } = [];

    /// <summary>The build, a shell command. <c>go build -o ./tmp/main .</c> by default.</summary>
    public string Cmd { get; init; } = "go build -o ./tmp/main .";

    /// <summary>Shell commands at the end. None by default.</summary>
    public IReadOnlyList<string> PostCmd { get; init; } = [];

    /// <summary>The program that the build makes, relative to the working directory. <c>./tmp/main</c> by default.</summary>
    public string Bin { get; init; } = "./tmp/main";

    /// <summary>The program and its first arguments, without a shell; goes before <see cref="Bin"/>. Empty by default.</summary>
    public IReadOnlyList<string> Entrypoint { get; init; } = [];

    /// <summary>Shell text that runs the program; goes before <see cref="Entrypoint"/> and <see cref="Bin"/>. Empty by default.</summary>
    public string FullBin { get; init; } = string.Empty;

    /// <summary>Arguments that are appended in every case. None by default.</summary>
    public IReadOnlyList<string> ArgsBin { get; init; } = [];

    /// <summary>The file in <c>tmp_dir</c> to which the output of failed builds is appended. <c>build-errors.log</c> by default.</summary>
    public string Log { get; init; } = "build-errors.log";

    /// <summary>Extensions that count, without the dot; "*" is every file but the program. go, tpl, tmpl, html by default.</summary>
    public IReadOnlyList<string> IncludeExt { get; init; } = ["go", "tpl", "tmpl", "html"];

    /// <summary>Folders that are never watched, relative to the root; no patterns. assets, tmp, vendor, testdata by default.</summary>
    public IReadOnlyList<string> ExcludeDir { get; init; } = ["assets", "tmp", "vendor", "testdata"];

    /// <summary>When given, only these folders and the files that stand in the root itself are watched. None by default.</summary>
    public IReadOnlyList<string> IncludeDir { get; init; } = [];

    /// <summary>Single files that count whatever their extension or folder, relative to the root. None by default.</summary>
    public IReadOnlyList<string> IncludeFile { get; init; } = [];

    /// <summary>Files that do not count: patterns of Go's <c>filepath.Match</c>, relative to the root. None by default.</summary>
    public IReadOnlyList<string> ExcludeFile { get; init; } = [];

    /// <summary>Regular expressions that are looked for in the absolute path. <c>_test.go</c> by default.</summary>
    public IReadOnlyList<string> ExcludeRegex { get; init; } = ["_test.go"];

    /// <summary>Whether a file that was saved with the same content counts as unchanged. False by default.</summary>
    public bool ExcludeUnchanged { get; init; }

    /// <summary>Whether symbolic links to folders are followed. False by default.</summary>
    public bool FollowSymlink { get; init; }

    /// <summary>Whether to compare times and sizes instead of listening to events. False by default: chosen by file system.</summary>
    public bool Poll { get; init; }

    /// <summary>How often to look when polling; never below 500 ms, which is the default.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long nothing must change before a build starts. 100 ms by default (<c>air</c>: 1,000 ms).</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a failed build stops the running program. False by default: the old program runs on.</summary>
    public bool StopOnError { get; init; }

    /// <summary>Whether a program that is replaced is interrupted first instead of being killed at once. False by default.</summary>
    public bool SendInterrupt { get; init; }

    /// <summary>How long an interrupted program may take to end. 0 by default, which stands for 500 ms.</summary>
    public TimeSpan KillDelay { get; init; }

    /// <summary>Whether a program that ended by itself is started again. False by default.</summary>
    public bool Rerun { get; init; }

    /// <summary>How long to wait before it is started again. 500 ms by default.</summary>
    public TimeSpan RerunDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether a root such as <c>/</c> or the home folder is allowed. False by default.</summary>
    public bool IgnoreDangerousRootDir { get; init; }

    /// <summary>Commands for files that do not need a build. None by default.</summary>
    public IReadOnlyList<RuleSettings> Rules { get; init; } = [];

    /// <summary>The defaults for another <c>tmp_dir</c> and operating system: the command, the program and the excluded folders follow.</summary>
    public static BuildSettings DefaultsFor(string tmpDir, bool windows)
    {
        var program = $"./{tmpDir}/main{(windows ? ".exe" : string.Empty)}";
        return new BuildSettings
        {
            Cmd = $"go build -o {program} .",
            Bin = program,
            ExcludeDir = ["assets", tmpDir, "vendor", "testdata"],
        };
    }
}
