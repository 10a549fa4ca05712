using System.Reflection;

namespace Nuke.Common.Tooling;

internal sealed partial class ArgumentRenderer
{
    private static string Quote(string value)
    {
        // What the user has quoted himself stays as it is.
        return ArgumentLine.IsQuoted(value) ? value : ArgumentLine.QuoteIfNeeded(value);
    }

    private List<string> Texts(IEnumerable<object?> items, PropertyInfo property, ArgumentAttribute attribute)
        => items.Select(item => Text(item ?? string.Empty, property, attribute)).OfType<string>().ToList();

    /// <summary>The value as it stands on the command line, formatted and escaped; null if the formatter leaves it out.</summary>
    private string? Text(object value, PropertyInfo property, ArgumentAttribute attribute)
    {
        var text = attribute.FormatterMethod is { } method
            ? Invoke(FindMethod(attribute.FormatterType ?? options.GetType(), method), value, property)
            : OptionConversion.Text(value is string and ("True" or "False") && TakesAnything(property) ? bool.Parse((string)value) : value);
        return text is null ? null : escape(text, property);
    }

    private string KeyText(OptionEntry entry, PropertyInfo property) => escape(OptionConversion.Text(entry.Key), property);

    private Func<string, PropertyInfo, string> CreateEscape()
    {
        if (command?.Type?.GetCustomAttribute<ArgumentEscapeAttribute>() is not { Method: { } name } attribute)
        {
            return (value, _) => Quote(value);
        }

        var method = FindMethod(attribute.Type ?? options.GetType(), name);
        return (value, property) => Invoke(method, value, property) ?? string.Empty;
    }

    private static MethodInfo FindMethod(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMethod(name, AnyMember | BindingFlags.DeclaredOnly) is { } method)
            {
                return method;
            }
        }

        throw new MissingMethodException($"{type.Name} has no method '{name}', which an attribute of an option names.");
    }

    private string? Invoke(MethodInfo method, object value, PropertyInfo property)
    {
        var parameters = method.GetParameters();
        object?[] arguments = [OptionConversion.To(value, parameters[0].ParameterType), property];
        return (string?)method.Invoke(method.IsStatic ? null : options, arguments[..Math.Min(parameters.Length, arguments.Length)]);
    }

    // Texts that stand for truth values, in a list or dictionary of objects.
    private static bool TakesAnything(PropertyInfo property)
        => property.PropertyType == typeof(object)
            || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericArguments()[^1] == typeof(object));
}
