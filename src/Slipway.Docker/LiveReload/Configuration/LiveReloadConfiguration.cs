namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>
/// What <c>.air.toml</c> says, as <c>air</c> 1.67 understands it, with every default filled in, validated. Two defaults are
/// ours: <c>build.delay</c> is 100 ms, and a value that the file gives always counts, also <c>0</c>, <c>false</c> and <c>[]</c>.
/// </summary>
/// <param name="Root">The absolute path of the watched root, symbolic links resolved.</param>
public sealed record LiveReloadConfiguration(string Root)
{
    /// <summary>
    /// Where commands and the program run, and what <c>build.bin</c> is relative to: the folder the loop was started in, which is not
    /// always the root. The root by default.
    /// </summary>
    public string WorkingDirectory { get; init; } = Root;

    /// <summary><c>tmp_dir</c>: where builds put their output; never watched. "tmp" by default.</summary>
    public string TmpDir { get; init; } = "tmp";

    /// <summary><c>testdata_dir</c>: never watched. "testdata" by default.</summary>
    public string TestDataDir { get; init; } = "testdata";

    /// <summary><c>env_files</c>: read again before each build; a variable that is already set stays. None by default.</summary>
    public IReadOnlyList<string> EnvFiles { get; init; } = [];

    /// <summary>The table <c>[build]</c>, overrides of this operating system applied.</summary>
    public BuildSettings Build { get; init; } = new();

    /// <summary>The table <c>[log]</c>.</summary>
    public LogSettings Log { get; init; } = new();

    /// <summary>The table <c>[color]</c>.</summary>
    public ColorSettings Color { get; init; } = new();

    /// <summary>The table <c>[misc]</c>.</summary>
    public MiscSettings Misc { get; init; } = new();

    /// <summary>The table <c>[screen]</c>.</summary>
    public ScreenSettings Screen { get; init; } = new();

    /// <summary>The table <c>[proxy]</c>; never enabled, because that is refused when the file is read.</summary>
    public ProxySettings Proxy { get; init; } = new();

    /// <summary>The absolute path of <see cref="TmpDir"/>.</summary>
    public string TmpPath => PathOf(TmpDir);

    /// <summary>The absolute path of <c>build.bin</c>.</summary>
    public string BinPath => Path.GetFullPath(Build.Bin, WorkingDirectory);

    /// <summary>The absolute path of something that the file names relative to the root.</summary>
    public string PathOf(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Root));
}
