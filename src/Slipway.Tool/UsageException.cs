namespace Slipway.Tool;

/// <summary>The command line asks for something that cannot be: a folder that does not exist, a bad value.</summary>
internal sealed class UsageException(string message) : Exception(message);
