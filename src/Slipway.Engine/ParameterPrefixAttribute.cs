namespace Nuke.Common;

/// <summary>Puts a prefix before the names of all parameters that a component declares: <c>Tag</c> becomes <c>DockerTag</c>, <c>--docker-tag</c>.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public class ParameterPrefixAttribute : Attribute
{
    /// <summary>Sets the prefix.</summary>
    public ParameterPrefixAttribute(string prefix)
    {
        Prefix = prefix;
    }

    /// <summary>The prefix, in Pascal case.</summary>
    public string Prefix { get; }
}
