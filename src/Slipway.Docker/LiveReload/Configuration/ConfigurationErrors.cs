using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Collects the faults of one file, so that the user sees all at once.</summary>
internal sealed class ConfigurationErrors(string file)
{
    private readonly List<ConfigurationError> errors = [];

    /// <summary>Notes a fault at a place.</summary>
    public void Add(SourceSpan span, string message)
        => errors.Add(new ConfigurationError(file, span.Start.Line + 1, span.Start.Column + 1, message));

    /// <summary>Notes a fault of the file as a whole.</summary>
    public void Add(string message) => errors.Add(new ConfigurationError(file, 0, 0, message));

    /// <summary>Throws when there are faults.</summary>
    public void ThrowIfAny()
    {
        if (errors.Count > 0)
        {
            throw new AirConfigurationException([.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)]);
        }
    }
}
