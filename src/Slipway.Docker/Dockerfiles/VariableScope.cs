using System.Runtime.InteropServices;

namespace Slipway.Docker.Dockerfiles;

/// <summary>
/// The variables at one point of a Dockerfile. ENV wins over ARG; an ARG takes its value from the command line, else from its
/// own default, else from the ARG of the same name before the first FROM.
/// </summary>
internal sealed class VariableScope
{
    private readonly Dictionary<string, string> globals;
    private readonly IReadOnlyDictionary<string, string> given;
    private readonly Dictionary<string, string> arguments = [];
    private readonly Dictionary<string, string> environment = [];
    private readonly Dictionary<string, string> visible = [];

    private VariableScope(IReadOnlyDictionary<string, string> given, Dictionary<string, string> globals)
    {
        this.given = given;
        this.globals = globals;
    }

    /// <summary>The variables that words see.</summary>
    public IReadOnlyDictionary<string, string> Visible => visible;

    /// <summary>The scope before the first FROM: the platform's variables are set.</summary>
    public static VariableScope Global(SourceOptions options)
    {
        var machine = $"linux/{Architecture()}";
        var globals = new Dictionary<string, string>();
        AddPlatform(globals, "BUILD", machine);
        AddPlatform(globals, "TARGET", options.Platform ?? machine);
        globals["TARGETSTAGE"] = options.Target ?? "default";
        var scope = new VariableScope(options.BuildArguments, globals);
        foreach (var (name, value) in globals)
        {
            scope.arguments[name] = scope.given.GetValueOrDefault(name, value);
            scope.visible[name] = scope.arguments[name];
        }

        return scope;
    }

    /// <summary>A scope for a stage that starts from an image: only what it declares is visible.</summary>
    public VariableScope ForImage() => new(given, arguments);

    /// <summary>A scope for a stage that starts from another one: it inherits what that declared.</summary>
    public VariableScope ForStage()
    {
        var scope = new VariableScope(given, globals);
        Copy(arguments, scope.arguments);
        Copy(environment, scope.environment);
        Copy(visible, scope.visible);
        return scope;
    }

    /// <summary>Declares an ARG; a null value is no default.</summary>
    public void Argument(string name, string? value)
    {
        var actual = given.GetValueOrDefault(name) ?? value ?? globals.GetValueOrDefault(name);
        if (actual is null)
        {
            return;
        }

        arguments[name] = actual;
        if (!environment.ContainsKey(name))
        {
            visible[name] = actual;
        }
    }

    /// <summary>Sets an ENV.</summary>
    public void Environment(string name, string value)
    {
        environment[name] = value;
        visible[name] = value;
    }

    private static void AddPlatform(Dictionary<string, string> variables, string prefix, string platform)
    {
        var parts = platform.Split('/');
        variables[$"{prefix}PLATFORM"] = platform;
        variables[$"{prefix}OS"] = parts[0];
        variables[$"{prefix}ARCH"] = parts.ElementAtOrDefault(1) ?? "";
        variables[$"{prefix}VARIANT"] = parts.ElementAtOrDefault(2) ?? "";
    }

    private static string Architecture() => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "amd64",
        System.Runtime.InteropServices.Architecture.X86 => "386",
        System.Runtime.InteropServices.Architecture.Ppc64le => "ppc64le",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static void Copy(Dictionary<string, string> from, Dictionary<string, string> to)
    {
        foreach (var (name, value) in from)
        {
            to[name] = value;
        }
    }
}
