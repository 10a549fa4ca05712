using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>A part of a configuration file, which writes itself. Derive from the types for a build server to add what they lack.</summary>
public abstract class ConfigurationEntity
{
    /// <summary>Writes the part, at the writer's level of indentation.</summary>
    public abstract void Write(CustomFileWriter writer);
}
