namespace Slipway.Docker.LiveReload.Watching;

/// <summary>What a changed file is good for.</summary>
internal readonly record struct FileVerdict
{
    private readonly int value;

    private FileVerdict(int value) => this.value = value;

    /// <summary>Nothing.</summary>
    public static FileVerdict Ignored => default;

    /// <summary>A build.</summary>
    public static FileVerdict Build => new(-1);

    /// <summary>Whether the file counts.</summary>
    public bool Counts => value != 0;

    /// <summary>The index of the rule that takes the file, or null.</summary>
    public int? RuleIndex => value > 0 ? value - 1 : null;

    /// <summary>The rule with this index.</summary>
    public static FileVerdict Rule(int index) => new(index + 1);
}
