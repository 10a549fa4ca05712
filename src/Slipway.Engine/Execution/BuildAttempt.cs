namespace Nuke.Common.Execution;

/// <summary>Remembers which targets of a run have succeeded, for <c>--continue</c>: <c>.nuke/temp/build-attempt.log</c>.</summary>
internal sealed class BuildAttempt
{
    private readonly string file;

    private BuildAttempt(string file)
    {
        this.file = file;
    }

    /// <summary>The targets that succeeded when the same was run before; empty when something else was.</summary>
    public IReadOnlySet<string> Succeeded { get; private init; } = new HashSet<string>();

    /// <summary>Whether the last run was another one.</summary>
    public bool IsAnother { get; private init; }

    /// <summary>Begins a run, or continues the last one.</summary>
    /// <param name="directory">The folder for temporary files; made when it is not there.</param>
    /// <param name="arguments">The command line: its words that are no options identify the run.</param>
    /// <param name="continues">Whether the last run is to be continued.</param>
    public static BuildAttempt Begin(string directory, IEnumerable<string> arguments, bool continues)
    {
        Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, "build-attempt.log");
        var invocation = string.Join(' ', arguments.Where(argument => !argument.StartsWith('-')));
        var previous = continues && File.Exists(file) ? File.ReadAllLines(file) : [];
        var isSame = previous.Length > 0 && previous[0] == invocation;
        var succeeded = isSame ? previous.Skip(1).ToHashSet(StringComparer.Ordinal) : [];
        File.WriteAllLines(file, succeeded.Prepend(invocation));
        return new BuildAttempt(file) { Succeeded = succeeded, IsAnother = continues && !isSame };
    }

    /// <summary>Notes that a target has succeeded.</summary>
    public void Add(ExecutableTarget target) => File.AppendAllText(file, target.Name + Environment.NewLine);
}
