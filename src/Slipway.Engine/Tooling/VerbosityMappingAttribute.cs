using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Says which verbosity of a tool belongs to each verbosity of the build. Options of the tool that are made later have it set.</summary>
/// <param name="targetType">The type of the tool's verbosity; its values are public static fields.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class VerbosityMappingAttribute(Type targetType) : BuildExtensionAttributeBase, IOnBuildInitialized
{
    /// <summary>The name of the field for <see cref="Verbosity.Quiet"/>; null leaves the tool's default.</summary>
    public string? Quiet { get; set; }

    /// <summary>The name of the field for <see cref="Verbosity.Minimal"/>; null leaves the tool's default.</summary>
    public string? Minimal { get; set; }

    /// <summary>The name of the field for <see cref="Verbosity.Normal"/>; null leaves the tool's default.</summary>
    public string? Normal { get; set; }

    /// <summary>The name of the field for <see cref="Verbosity.Verbose"/>; null leaves the tool's default.</summary>
    public string? Verbose { get; set; }

    /// <inheritdoc/>
    /// <exception cref="MissingFieldException">The type has no field of a name that was given.</exception>
    public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan)
    {
        var mappings = BuildSession.Current.VerbosityMappings;
        mappings.Set(targetType, Verbosity.Quiet, Field(Quiet));
        mappings.Set(targetType, Verbosity.Minimal, Field(Minimal));
        mappings.Set(targetType, Verbosity.Normal, Field(Normal));
        mappings.Set(targetType, Verbosity.Verbose, Field(Verbose));
    }

    private object? Field(string? name)
        => name is null
            ? null
            : (targetType.GetField(name) ?? throw new MissingFieldException($"{GetType().Name}: {targetType.Name} has no field '{name}'.")).GetValue(null);
}
