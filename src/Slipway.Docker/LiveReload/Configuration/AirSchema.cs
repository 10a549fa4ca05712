namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Every table and key of <c>.air.toml</c> (<c>air</c> 1.67). The table without a name is the top of the file.</summary>
internal static class AirSchema
{
    public const string Top = "";
    public const string Rules = "build.rules";

    private static readonly Dictionary<string, AirValueKind> Overrides = Keys(
        ("pre_cmd", AirValueKind.List), ("cmd", AirValueKind.Text), ("post_cmd", AirValueKind.List), ("bin", AirValueKind.Text),
        ("entrypoint", AirValueKind.TextOrList), ("full_bin", AirValueKind.Text), ("args_bin", AirValueKind.List));

    private static readonly Dictionary<string, Dictionary<string, AirValueKind>> ByTable = new(StringComparer.Ordinal)
    {
        [Top] = Keys(
            ("root", AirValueKind.Text), ("tmp_dir", AirValueKind.Text), ("testdata_dir", AirValueKind.Text), ("env_files", AirValueKind.List)),
        ["build"] = new(Overrides.Concat(Keys(
            ("log", AirValueKind.Text), ("include_ext", AirValueKind.List), ("exclude_dir", AirValueKind.List), ("include_dir", AirValueKind.List),
            ("include_file", AirValueKind.List), ("exclude_file", AirValueKind.List), ("exclude_regex", AirValueKind.List),
            ("exclude_unchanged", AirValueKind.Flag), ("follow_symlink", AirValueKind.Flag), ("poll", AirValueKind.Flag),
            ("poll_interval", AirValueKind.Milliseconds), ("delay", AirValueKind.Milliseconds), ("stop_on_error", AirValueKind.Flag),
            ("send_interrupt", AirValueKind.Flag), ("kill_delay", AirValueKind.Duration), ("rerun", AirValueKind.Flag),
            ("rerun_delay", AirValueKind.Milliseconds), ("ignore_dangerous_root_dir", AirValueKind.Flag)))),
        ["build.linux"] = Overrides,
        ["build.darwin"] = Overrides,
        ["build.windows"] = Overrides,
        [Rules] = Keys(
            ("name", AirValueKind.Text), ("cmd", AirValueKind.Text), ("include_dir", AirValueKind.List), ("include_ext", AirValueKind.List),
            ("include_file", AirValueKind.List), ("exclude_regex", AirValueKind.List), ("delay", AirValueKind.Milliseconds)),
        ["log"] = Keys(("time", AirValueKind.Flag), ("main_only", AirValueKind.Flag), ("silent", AirValueKind.Flag)),
        ["color"] = Keys(
            ("main", AirValueKind.Color), ("watcher", AirValueKind.Color), ("build", AirValueKind.Color), ("runner", AirValueKind.Color),
            ("app", AirValueKind.Color), ("mode", AirValueKind.ColorMode)),
        ["misc"] = Keys(("clean_on_exit", AirValueKind.Flag), ("startup_banner", AirValueKind.Text)),
        ["screen"] = Keys(("clear_on_rebuild", AirValueKind.Flag), ("keep_scroll", AirValueKind.Flag)),
        ["proxy"] = Keys(
            ("enabled", AirValueKind.Flag), ("proxy_port", AirValueKind.Number), ("app_port", AirValueKind.Number),
            ("app_start_timeout", AirValueKind.Milliseconds)),
    };

    /// <summary>The names of all tables, without the top.</summary>
    public static IEnumerable<string> Tables => ByTable.Keys.Where(table => table.Length > 0);

    /// <summary>Whether there is such a table.</summary>
    public static bool IsTable(string table) => ByTable.ContainsKey(table);

    /// <summary>What the key takes, or null when the table has no such key.</summary>
    public static AirValueKind? KindOf(string table, string key)
        => ByTable.TryGetValue(table, out var keys) && keys.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>What to say about a key that the table does not have.</summary>
    public static string Advice(string table, string key)
    {
        // The same name elsewhere is the likelier mistake (a forgotten table header) than another name here.
        var homes = ByTable.Where(entry => entry.Key != table && entry.Value.ContainsKey(key)).Select(entry => entry.Key).ToList();
        if (homes.Count > 0)
        {
            return $"'{key}' belongs into {string.Join(" or ", homes.Where(IsMain).DefaultIfEmpty(homes[0]).Select(Display))}: move it there";
        }

        if (NearestName.Find(key, ByTable[table].Keys) is { } near)
        {
            return $"did you mean '{near}'?";
        }

        foreach (var (other, keys) in ByTable)
        {
            if (NearestName.Find(key, keys.Keys) is { } far)
            {
                return $"did you mean '{far}' of {Display(other)}?";
            }
        }

        return $"{Display(table)} has: {string.Join(", ", ByTable[table].Keys.Order(StringComparer.Ordinal))}";
    }

    /// <summary>"[build]", "[[build.rules]]", or "the top of the file".</summary>
    public static string Display(string table) => table switch
    {
        Top => "the top of the file",
        Rules => "[[build.rules]]",
        _ => $"[{table}]",
    };

    private static bool IsMain(string table) => !table.Contains('.', StringComparison.Ordinal);

    private static Dictionary<string, AirValueKind> Keys(params (string Key, AirValueKind Kind)[] keys)
        => keys.ToDictionary(key => key.Key, key => key.Kind, StringComparer.Ordinal);
}
