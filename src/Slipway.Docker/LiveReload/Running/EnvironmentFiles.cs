using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Reads <c>env_files</c>, anew for each build. A variable that is set already stays; of two files the first wins.</summary>
internal sealed class EnvironmentFiles(LiveReloadConfiguration configuration, ILiveReloadOutput output)
{
    /// <summary>The variables to add to the inherited ones. What cannot be read is reported and passed over.</summary>
    public IReadOnlyDictionary<string, string?> Read(IReadOnlyDictionary<string, string?> given)
    {
        var variables = new Dictionary<string, string?>(given, StringComparer.Ordinal);
        foreach (var file in configuration.EnvFiles)
        {
            try
            {
                Add(DotEnv.Parse(File.ReadAllText(configuration.PathOf(file)), name => ValueOf(name, variables)), variables);
            }
            catch (FormatException exception)
            {
                Tell($"{file}:{exception.Message}");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Tell($"{file} (env_files) cannot be read: {exception.Message}");
            }
        }

        return variables;
    }

    private static string? ValueOf(string name, Dictionary<string, string?> variables)
        => variables.TryGetValue(name, out var value) ? value : Environment.GetEnvironmentVariable(name);

    private static void Add(IEnumerable<KeyValuePair<string, string>> read, Dictionary<string, string?> variables)
    {
        foreach (var (name, value) in read.Where(variable => Environment.GetEnvironmentVariable(variable.Key) is null))
        {
            variables.TryAdd(name, value);
        }
    }

    private void Tell(string text) => output.Write(new LiveReloadEvent(LiveReloadEventKind.Notice, LiveReloadSource.Runner, text) { IsError = true });
}
