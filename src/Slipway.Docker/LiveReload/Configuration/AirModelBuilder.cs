using System.Globalization;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Makes the model from the values of the file and the defaults, and checks what one value alone cannot show.</summary>
internal sealed class AirModelBuilder(
    Dictionary<(string Table, int Index), AirValues> tables, int ruleCount, ConfigurationErrors errors, ConfigurationSource source)
{
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(500);

    private readonly List<string> notes = [];

    /// <summary>What the user should know.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The model; worthless when faults were reported.</summary>
    public LiveReloadConfiguration Build()
    {
        var top = Table(AirSchema.Top);
        var build = Table("build");
        build.Override(Table($"build.{source.Platform.ToString().ToLowerInvariant()}"));
        var root = new RootResolver(source, errors).Resolve(top, build);
        var tmpDir = Clean(top.Get("tmp_dir", "tmp")) is { Length: > 0 } given and not "." ? given : "tmp";
        RefuseProxy();
        return new LiveReloadConfiguration(root)
        {
            WorkingDirectory = Path.GetFullPath(source.Directory),
            TmpDir = tmpDir,
            TestDataDir = Clean(top.Get("testdata_dir", "testdata")),
            EnvFiles = top.List("env_files", []),
            Build = BuildTable(build, BuildSettings.DefaultsFor(tmpDir, source.Platform == AirPlatform.Windows)),
            Log = new LogSettings
            {
                Time = Table("log").Get("time", false),
                MainOnly = Table("log").Get("main_only", false),
                Silent = Table("log").Get("silent", false),
            },
            Color = Colors(Table("color"), new ColorSettings()),
            Misc = new MiscSettings
            {
                CleanOnExit = Table("misc").Get("clean_on_exit", false),
                StartupBanner = Table("misc").Get<string?>("startup_banner", null),
            },
            Screen = new ScreenSettings
            {
                ClearOnRebuild = Table("screen").Get("clear_on_rebuild", false),
                KeepScroll = Table("screen").Get("keep_scroll", true),
            },
            Proxy = new ProxySettings
            {
                ProxyPort = (int)Table("proxy").Get("proxy_port", 0L),
                AppPort = (int)Table("proxy").Get("app_port", 0L),
                AppStartTimeout = Table("proxy").Get("app_start_timeout", TimeSpan.FromSeconds(5)),
            },
        };
    }

    private static string Clean(string path)
    {
        var parts = path.Trim().Replace('\\', Path.DirectorySeparatorChar == '\\' ? '/' : '\\').Split('/');
        var clean = string.Join('/', parts.Where((part, index) => part is not "." && (part.Length > 0 || index == 0)));
        return clean.Length == 0 ? "." : clean;
    }

    private static ColorSettings Colors(AirValues color, ColorSettings defaults) => new()
    {
        Main = color.Get("main", defaults.Main),
        Watcher = color.Get("watcher", defaults.Watcher),
        Build = color.Get("build", defaults.Build),
        Runner = color.Get("runner", defaults.Runner),
        App = color.Get("app", defaults.App),
        Mode = color.Get("mode", defaults.Mode),
    };

    private AirValues Table(string table, int index = 0) => tables.TryGetValue((table, index), out var values) ? values : new AirValues();

    private void RefuseProxy()
    {
        if (Table("proxy").Get("enabled", false))
        {
            errors.Add(Table("proxy").SpanOf("enabled"), "the browser proxy is not supported yet; set enabled = false and reload the page yourself");
        }
    }

    private BuildSettings BuildTable(AirValues build, BuildSettings defaults)
    {
        var check = new FilterChecks(errors, notes);
        return defaults with
        {
            PreCmd = build.List("pre_cmd", defaults.PreCmd),
            Cmd = build.Get("cmd", defaults.Cmd),
            PostCmd = build.List("post_cmd", defaults.PostCmd),
            Bin = build.Get("bin", defaults.Bin),
            Entrypoint = build.List("entrypoint", defaults.Entrypoint),
            FullBin = build.Get("full_bin", defaults.FullBin),
            ArgsBin = build.List("args_bin", defaults.ArgsBin),
            Log = build.Get("log", defaults.Log),
            IncludeExt = check.Extensions(build, defaults.IncludeExt),
            ExcludeDir = check.Folders("exclude_dir", [.. build.List("exclude_dir", defaults.ExcludeDir).Select(Clean)]),
            IncludeDir = check.Folders("include_dir", [.. build.List("include_dir", defaults.IncludeDir).Select(Clean)]),
            IncludeFile = [.. build.List("include_file", defaults.IncludeFile).Select(Clean)],
            ExcludeFile = [.. check.FilePatterns(build, defaults.ExcludeFile).Select(Clean)],
            ExcludeRegex = check.Expressions(build, defaults.ExcludeRegex),
            ExcludeUnchanged = build.Get("exclude_unchanged", defaults.ExcludeUnchanged),
            FollowSymlink = build.Get("follow_symlink", defaults.FollowSymlink),
            Poll = build.Get("poll", defaults.Poll),
            PollInterval = PollInterval(build, defaults.PollInterval),
            Delay = build.Get("delay", defaults.Delay),
            StopOnError = build.Get("stop_on_error", defaults.StopOnError),
            SendInterrupt = build.Get("send_interrupt", defaults.SendInterrupt),
            KillDelay = build.Get("kill_delay", defaults.KillDelay),
            Rerun = build.Get("rerun", defaults.Rerun),
            RerunDelay = build.Get("rerun_delay", defaults.RerunDelay),
            IgnoreDangerousRootDir = build.Get("ignore_dangerous_root_dir", defaults.IgnoreDangerousRootDir),
            Rules = [.. Enumerable.Range(0, ruleCount).Select(index => Rule(Table(AirSchema.Rules, index), index, check))],
        };
    }

    private TimeSpan PollInterval(AirValues build, TimeSpan byDefault)
    {
        var interval = build.Get("poll_interval", byDefault);
        if (interval > TimeSpan.Zero && interval < ShortestPoll)
        {
            notes.Add($"poll_interval is raised to {ShortestPoll.TotalMilliseconds} ms, the shortest");
        }

        return interval < ShortestPoll ? ShortestPoll : interval;
    }

    private RuleSettings Rule(AirValues rule, int index, FilterChecks check)
    {
        var name = rule.Get("name", string.Empty) is { Length: > 0 } given ? given : "rule-" + index.ToString(CultureInfo.InvariantCulture);
        var defaults = new RuleSettings(name, rule.Get("cmd", string.Empty));
        if (string.IsNullOrWhiteSpace(defaults.Cmd))
        {
            errors.Add($"the rule '{Escape.Controls(name)}' of [[build.rules]] has no 'cmd': a rule needs the command to run");
        }

        if (!rule.Has("include_dir") && !rule.Has("include_ext") && !rule.Has("include_file"))
        {
            errors.Add($"the rule '{Escape.Controls(name)}' of [[build.rules]] takes no files: give it include_dir, include_ext or include_file");
        }

        return defaults with
        {
            IncludeDir = [.. rule.List("include_dir", []).Select(Clean)],
            IncludeExt = check.Extensions(rule, []),
            IncludeFile = [.. rule.List("include_file", []).Select(Clean)],
            ExcludeRegex = check.Expressions(rule, []),
            Delay = rule.Get("delay", defaults.Delay),
        };
    }
}
