namespace Nuke.Common.Execution;

/// <summary>What was asked for cannot be done as asked: exit code 2. Its texts stand in <see cref="UsageErrors"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
