using System.Collections;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>The environment in which a build server starts a build: what a host says about the run comes from here.</summary>
internal sealed class HostVariables(IDictionary variables)
{
    /// <summary>The environment of this process.</summary>
    public static HostVariables OfProcess() => new(Environment.GetEnvironmentVariables());

    /// <summary>Whether a variable is set and not empty.</summary>
    public bool Has(string name) => !string.IsNullOrEmpty(Find(name));

    /// <summary>A variable; null when it is not set or empty, as some servers set those that do not apply.</summary>
    public string? Find(string name) => variables[name] is string { Length: > 0 } value ? value : null;

    /// <summary>A variable that the server always sets; empty when it is not set (<c>--host</c> on another machine).</summary>
    public string Text(string name) => Find(name) ?? string.Empty;

    /// <summary>A variable as a value; the default when it is not set, or when it is no such value.</summary>
    public T? Value<T>(string name)
    {
        if (Find(name) is not { } text)
        {
            return default;
        }

        try
        {
            return ReflectionUtility.Convert(text, typeof(T), separator: null, booleanDefault: false) is T value ? value : default;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidCastException or NotSupportedException)
        {
            return default;
        }
    }

    /// <summary>Sets a variable, also for the processes that are started from now on.</summary>
    public void Set(string name, string value)
    {
        variables[name] = value;
        Environment.SetEnvironmentVariable(name, value);
    }
}
