namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>A configuration file cannot be used. The message lists every fault, one a line.</summary>
public sealed class AirConfigurationException(IReadOnlyList<ConfigurationError> errors)
    : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>All faults, in the order of the file.</summary>
    public IReadOnlyList<ConfigurationError> Errors { get; } = errors;
}
