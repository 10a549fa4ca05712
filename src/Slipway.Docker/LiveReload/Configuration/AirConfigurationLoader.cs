using System.Text;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Finds and reads <c>.air.toml</c>: the file that was named, else <c>.air.toml</c>, else <c>.config/air.toml</c>, else the defaults.</summary>
public static class AirConfigurationLoader
{
    private const long LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The names that are looked for, in order.</summary>
    public static IReadOnlyList<string> SearchedNames { get; } = [".air.toml", ".config/air.toml"];

    /// <summary>Reads the configuration for a folder.</summary>
    /// <exception cref="AirConfigurationException">The file that was named is missing, cannot be read or has faults.</exception>
    public static LoadedConfiguration Load(ConfigurationSource source)
    {
        if (source.File is { } named)
        {
            return Read(source, named, Path.GetFullPath(named, source.Directory));
        }

        foreach (var name in SearchedNames)
        {
            var path = Path.GetFullPath(name, source.Directory);
            if (Path.Exists(path))
            {
                return Read(source, name, path);
            }
        }

        var (configuration, notes) = AirConfigurationReader.Read(string.Empty, SearchedNames[0], source);
        return new LoadedConfiguration(configuration, null,
            [$"there is no {SearchedNames[0]} in {source.Directory}: the defaults of air are used ({configuration.Build.Cmd})", .. notes]);
    }

    private static LoadedConfiguration Read(ConfigurationSource source, string name, string path)
    {
        var (configuration, notes) = AirConfigurationReader.Read(ReadText(name, path), name, source);
        return new LoadedConfiguration(configuration, path, notes);
    }

    private static string ReadText(string name, string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw Fault(name, "is a folder; a TOML file is expected");
            }

            if (new FileInfo(path).Length is var length && length > LargestFile)
            {
                throw Fault(name, $"is {length} bytes long; that is no configuration file");
            }

            return StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (FileNotFoundException)
        {
            throw Fault(name, $"does not exist (looked for as {path}); leave the option out to use {SearchedNames[0]} or the defaults");
        }
        catch (DirectoryNotFoundException)
        {
            throw Fault(name, $"does not exist (looked for as {path})");
        }
        catch (DecoderFallbackException)
        {
            throw Fault(name, "is not UTF-8 text; save it as UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(name, $"cannot be read: {exception.Message}");
        }
    }

    private static AirConfigurationException Fault(string name, string message) => new([new ConfigurationError(name, 0, 0, message)]);
}
