namespace Nuke.Common.Utilities;

/// <summary>Reads resources that are embedded in an assembly, beside a type's namespace.</summary>
public static class ResourceUtility
{
    /// <summary>A resource's text.</summary>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static string GetResourceAllText<T>(string postfix)
    {
        using var reader = new StreamReader(GetResource<T>(postfix));
        return reader.ReadToEnd();
    }

    /// <summary>A resource's lines.</summary>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static string[] GetResourceAllLines<T>(string postfix)
    {
        using var reader = new StreamReader(GetResource<T>(postfix));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return [.. lines];
    }

    /// <summary>A resource of the type's assembly.</summary>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static Stream GetResource<T>(string postfix) => GetResource(typeof(T), postfix);

    /// <summary>A resource of the type's assembly.</summary>
    /// <param name="typeForNamespace">The type whose namespace starts the resource's name.</param>
    /// <param name="postfix">The rest of the name.</param>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static Stream GetResource(Type typeForNamespace, string postfix)
    {
        var name = $"{typeForNamespace.Namespace}.{postfix}";
        var assembly = typeForNamespace.Assembly;
        return assembly.GetManifestResourceStream(name) ?? throw new ArgumentException(
            string.Join(
                Environment.NewLine,
                assembly.GetManifestResourceNames().Select(resource => $"  - {resource}").Prepend($"Resource '{name}' not found. Available resources are:")),
            nameof(postfix));
    }
}
