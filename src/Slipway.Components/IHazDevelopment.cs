using Nuke.Common;

namespace Slipway.Components;

/// <summary>What the development targets share: how the service is started.</summary>
[ParameterPrefix("Dev")]
public interface IHazDevelopment : INukeBuild
{
    /// <summary>Arguments for the service, after those of <c>.air.toml</c>.</summary>
    [Parameter("Arguments for the service.")]
    string[] Args => TryGetValue(() => Args) ?? [];

    /// <summary>Variables for the service, <c>NAME=VALUE</c> each.</summary>
    [Parameter("Environment variables for the service: NAME=VALUE …")]
    string[] Env => TryGetValue(() => Env) ?? [];

    /// <summary>The variables by name.</summary>
    /// <exception cref="Exception">An entry has no name or no equals sign.</exception>
    sealed IReadOnlyDictionary<string, string?> DevVariables
        => Env.Select(Split).ToDictionary(pair => pair.Name, pair => (string?)pair.Value, StringComparer.Ordinal);

    private static (string Name, string Value) Split(string variable)
    {
        var equals = variable.IndexOf('=', StringComparison.Ordinal);
        Assert.True(equals > 0, $"--dev-env: '{variable}' is not NAME=VALUE.");
        return (variable[..equals], variable[(equals + 1)..]);
    }
}
