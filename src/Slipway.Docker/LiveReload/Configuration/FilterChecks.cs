namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Checks the lists that say which files count, element by element.</summary>
internal sealed class FilterChecks(ConfigurationErrors errors, List<string> notes)
{
    /// <summary><c>include_ext</c>: extensions, not patterns; a leading dot is taken off.</summary>
    public IReadOnlyList<string> Extensions(AirValues table, IReadOnlyList<string> byDefault)
    {
        var extensions = table.List("include_ext", byDefault);
        for (var i = 0; i < extensions.Count; i++)
        {
            var extension = extensions[i].Trim();
            if (extension.Length == 0 || (extension != "*" && extension.AsSpan().IndexOfAny("*?[]/") >= 0))
            {
                errors.Add(table.SpanOf("include_ext", i), $"'{Escape.Controls(extension)}' is no extension: write \"go\", not \"*.go\"; \"*\" stands for all files");
            }
        }

        return [.. extensions.Select(extension => extension.Trim().TrimStart('.'))];
    }

    /// <summary>Folders: no patterns, and hidden ones cannot be watched.</summary>
    public IReadOnlyList<string> Folders(string key, IReadOnlyList<string> folders)
    {
        foreach (var folder in folders)
        {
            if (folder.AsSpan().IndexOfAny("*?[") >= 0)
            {
                notes.Add($"{key}: '{Escape.Controls(folder)}' is taken literally; patterns work in exclude_file and exclude_regex only");
            }

            if (key == "include_dir" && folder.Split('/').Any(part => part.Length > 1 && part[0] == '.' && part != ".."))
            {
                notes.Add($"include_dir: '{Escape.Controls(folder)}' is a hidden folder, and those are never watched; name its files in include_file");
            }

            if (key == "exclude_dir" && folder == ".")
            {
                notes.Add("exclude_dir names the root itself, which is watched all the same");
            }
        }

        return folders;
    }

    /// <summary><c>exclude_file</c>: patterns of Go's <c>filepath.Match</c>.</summary>
    public IReadOnlyList<string> FilePatterns(AirValues table, IReadOnlyList<string> byDefault)
        => Check(table, "exclude_file", byDefault, text => GoPathPattern.Compile(text));

    /// <summary><c>exclude_regex</c>: regular expressions in Go's syntax (RE2).</summary>
    public IReadOnlyList<string> Expressions(AirValues table, IReadOnlyList<string> byDefault)
        => Check(table, "exclude_regex", byDefault, text => GoExpression.Compile(text));

    private IReadOnlyList<string> Check(AirValues table, string key, IReadOnlyList<string> byDefault, Func<string, object> compile)
    {
        var texts = table.List(key, byDefault);
        for (var i = 0; i < texts.Count; i++)
        {
            try
            {
                compile(texts[i]);
            }
            catch (FormatException exception)
            {
                errors.Add(table.SpanOf(key, i), $"'{Escape.Controls(texts[i])}' in {key}: {exception.Message}");
            }
        }

        return texts;
    }
}
