using System.ComponentModel;
using System.Globalization;
using Nuke.Common.IO;

namespace Nuke.Common.Utilities;

public static partial class ReflectionUtility
{
    /// <summary>Converts a text as parameters are converted.</summary>
    /// <exception cref="ArgumentException">It cannot be converted.</exception>
    public static T? Convert<T>(string? value) => (T?)Convert(value, typeof(T));

    /// <summary>Converts one value: by the type's <see cref="TypeConverter"/>, with the invariant culture.</summary>
    /// <exception cref="ArgumentException">It cannot be converted.</exception>
    public static object? Convert(object? value, Type destinationType)
    {
        if (destinationType.IsInstanceOfType(value))
        {
            return value;
        }

        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture);
        if (value is null || text is null)
        {
            return destinationType.IsNullableType() ? null : throw Inconvertible(value, destinationType, cause: null);
        }

        try
        {
            return ConvertKnown(text, Nullable.GetUnderlyingType(destinationType) ?? destinationType)
                   ?? TypeDescriptor.GetConverter(destinationType).ConvertFromInvariantString(text);
        }
        catch (Exception exception)
        {
            throw Inconvertible(value, destinationType, exception);
        }
    }

    /// <summary>Converts a text, which may hold several values when there is a separator. Blank parts are passed over.</summary>
    /// <param name="value">The text.</param>
    /// <param name="destinationType">The type; an array for several values.</param>
    /// <param name="separator">What stands between values.</param>
    /// <param name="booleanDefault">What a <see cref="bool"/> is when there is no value.</param>
    /// <exception cref="ArgumentException">It cannot be converted.</exception>
    public static object? Convert(string value, Type destinationType, char? separator, bool booleanDefault) =>
        Convert(
            [.. (separator is { } character ? value.Split(character) : [value]).Where(part => !string.IsNullOrWhiteSpace(part))],
            destinationType,
            booleanDefault);

    /// <summary>Converts values; none is an empty array, <paramref name="booleanDefault"/> for a <see cref="bool"/>, else null.</summary>
    /// <exception cref="ArgumentException">They cannot be converted.</exception>
    public static object? Convert(IReadOnlyCollection<string> values, Type destinationType, bool booleanDefault)
    {
        if (destinationType.IsArray)
        {
            Assert.True(destinationType.GetArrayRank() == 1, $"The array type '{destinationType.GetDisplayShortName()}' must have a rank of 1");
            var elementType = destinationType.GetElementType().NotNull();
            var array = Array.CreateInstance(elementType, values.Count);
            var index = 0;
            foreach (var value in values)
            {
                array.SetValue(Convert(value, elementType), index++);
            }

            return array;
        }

        return values.Count switch
        {
            0 => destinationType == typeof(bool) || destinationType == typeof(bool?) ? booleanDefault : null,
            1 => Convert(values.First(), destinationType),
            _ => throw new ArgumentException(
                $"Value [ {string.Join(", ", values)} ] cannot be assigned to '{destinationType.GetDisplayShortName()}', which takes one value"),
        };
    }

    // The types that parameters mostly have; asking System.ComponentModel for their converters costs start-up time.
    private static object? ConvertKnown(string text, Type type) =>
        type == typeof(string) ? text
        : type == typeof(bool) ? bool.TryParse(text, out var boolean) ? boolean : null
        : type == typeof(int) ? int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null
        : type == typeof(AbsolutePath) ? AbsolutePath.Parse(text)
        : type.IsEnum ? Enum.TryParse(type, text, ignoreCase: true, out var member) ? member : null
        : null;

    private static ArgumentException Inconvertible(object? value, Type type, Exception? cause)
    {
        var scalar = type.GetScalarType();
        var choices = scalar.IsEnum ? $"; it can be {string.Join(", ", Enum.GetNames(scalar))}" : string.Empty;
        return new ArgumentException($"Value '{value}' could not be converted to '{type.GetDisplayShortName()}'{choices}", cause);
    }
}
