namespace Slipway.Docker.Builds;

/// <summary>
/// A secret for <c>RUN --mount=type=secret,id=…</c>. Its value never stands in the arguments: it comes from a file or from a variable, which
/// may be set for the command alone.
/// </summary>
public sealed record BuildSecret
{
    private BuildSecret(string id, string? file, string? variable, string? value)
    {
        Id = id;
        File = file;
        Variable = variable;
        Value = value;
    }

    /// <summary>The id that the Dockerfile uses.</summary>
    public string Id { get; }

    /// <summary>The file that holds it, or null.</summary>
    public string? File { get; }

    /// <summary>The environment variable that holds it, or null.</summary>
    public string? Variable { get; }

    /// <summary>The value to set the variable to for the command, or null when the environment has it.</summary>
    internal string? Value { get; }

    /// <summary>A secret in a file.</summary>
    public static BuildSecret FromFile(string id, string file) => new(id, file, null, null);

    /// <summary>A secret in a variable of the environment.</summary>
    public static BuildSecret FromVariable(string id, string variable) => new(id, null, variable, null);

    /// <summary>A secret that is known: it is passed in a variable that only the command sees.</summary>
    public static BuildSecret FromValue(string id, string value)
        => new(id, null, "SLIPWAY_SECRET_" + string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_')), value);

    /// <summary>Reads <c>id=NAME,env=VARIABLE</c>, <c>id=NAME,src=FILE</c> or <c>NAME=VARIABLE</c>.</summary>
    /// <exception cref="FormatException">The text has another form; it is not repeated in the message.</exception>
    public static BuildSecret Parse(string text)
    {
        var fields = text.Split(',').Select(field => field.Split('=', 2)).ToList();
        if (fields.Exists(field => field.Length < 2 || field[1].Length == 0))
        {
            throw new FormatException("A secret is written id=NAME,env=VARIABLE or id=NAME,src=FILE.");
        }

        if (fields.Count == 1 && fields[0][0] is not ("id" or "src" or "source" or "env" or "type"))
        {
            return FromVariable(fields[0][0], fields[0][1]);
        }

        var id = Field("id");
        var file = Field("src") ?? Field("source");
        var variable = Field("env");
        return (id, file, variable) switch
        {
            (not null, not null, null) => FromFile(id, file),
            (not null, null, not null) => FromVariable(id, variable),
            _ => throw new FormatException("A secret is written id=NAME,env=VARIABLE or id=NAME,src=FILE."),
        };

        string? Field(string name) => fields.Find(field => field[0] == name)?[1];
    }

    /// <summary>The secret without its value.</summary>
    public override string ToString() => File is null ? $"id={Id},env={Variable}" : $"id={Id},src={File}";
}
