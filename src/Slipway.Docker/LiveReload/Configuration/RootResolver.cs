namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Finds the absolute root: relative to the folder, <c>~</c> expanded, symbolic links resolved, dangerous ones refused.</summary>
internal sealed class RootResolver(ConfigurationSource source, ConfigurationErrors errors)
{
    /// <summary>The root; worthless when a fault was reported.</summary>
    public string Resolve(AirValues top, AirValues build)
    {
        var given = top.Get("root", ".");
        var expanded = given == "~" || given.StartsWith("~/", StringComparison.Ordinal) ? source.Home + given[1..] : given;
        var path = Path.GetFullPath(expanded.Length == 0 ? "." : expanded, Path.GetFullPath(source.Directory));
        if (!Directory.Exists(path))
        {
            Report(top, $"the root '{Escape.Controls(given)}' is not a folder ({Escape.Controls(path)})");
            return path;
        }

        var real = RealPath.Of(path);
        if (!build.Get("ignore_dangerous_root_dir", false) && IsDangerous(real))
        {
            Report(top, $"the root {real} holds more than one project: start in the project's folder, or set ignore_dangerous_root_dir = true in [build]");
        }

        return real;
    }

    private bool IsDangerous(string root)
        => root == Path.GetPathRoot(root) || root == "/root" || (source.Home.Length > 0 && root == RealPath.Of(source.Home));

    private void Report(AirValues top, string message)
    {
        if (top.Has("root"))
        {
            errors.Add(top.SpanOf("root"), message);
        }
        else
        {
            errors.Add(message);
        }
    }
}
