namespace Slipway.Docker.Provisioning;

/// <summary>Provisioning cannot be done, or did not work. The message says what, where and what to do next.</summary>
public sealed class ProvisionException(string message, Exception? inner = null) : Exception(message, inner);
