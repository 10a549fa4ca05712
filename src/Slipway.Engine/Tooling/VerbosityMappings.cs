namespace Nuke.Common.Tooling;

/// <summary>Which verbosity of a tool belongs to each verbosity of the build.</summary>
internal sealed class VerbosityMappings
{
    private readonly Dictionary<(Type Type, Verbosity Verbosity), object> values = [];

    /// <summary>Whether there is nothing to set.</summary>
    public bool IsEmpty => values.Count == 0;

    public void Set(Type type, Verbosity verbosity, object? value)
    {
        if (value is not null)
        {
            values[(type, verbosity)] = value;
        }
    }

    /// <summary>Sets the properties of the options that have a mapped type.</summary>
    public void Apply(ToolOptions options, Verbosity verbosity)
    {
        foreach (var property in options.GetType().GetProperties())
        {
            if (values.TryGetValue((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, verbosity), out var value))
            {
                options.Values.Set(property.Name, value);
            }
        }
    }
}
