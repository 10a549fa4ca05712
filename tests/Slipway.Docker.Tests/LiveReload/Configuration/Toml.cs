using Slipway.Docker.LiveReload.Configuration;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload.Configuration;

/// <summary>Reads a text as <c>.air.toml</c> of an empty folder.</summary>
internal static class Toml
{
    public static LiveReloadConfiguration Read(string text, AirPlatform platform = AirPlatform.Linux) => Load(text, platform).Configuration;

    public static LoadedConfiguration Load(string text, AirPlatform platform = AirPlatform.Linux)
    {
        using var folder = new TempFolder();
        folder.Write(".air.toml", text);
        return AirConfigurationLoader.Load(new ConfigurationSource(folder.Path) { Platform = platform });
    }

    /// <summary>The faults as the user sees them.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        try
        {
            Load(text);
            return [];
        }
        catch (AirConfigurationException exception)
        {
            return [.. exception.Errors.Select(error => error.ToString())];
        }
    }
}
