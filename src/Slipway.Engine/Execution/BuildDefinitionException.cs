namespace Nuke.Common.Execution;

/// <summary>The build itself is wrong (a cycle, two targets of one name): exit code 2. Its texts stand in <see cref="DefinitionErrors"/>.</summary>
internal sealed class BuildDefinitionException(string message, Exception? inner = null) : Exception(message, inner);
