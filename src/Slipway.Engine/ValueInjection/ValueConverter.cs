using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Nuke.Common.IO;

namespace Nuke.Common.ValueInjection;

/// <summary>Makes values from text. Common types are read directly; others by their <see cref="TypeConverterAttribute"/>.</summary>
internal static class ValueConverter
{
    /// <summary>The value that a text stands for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="baseDirectory">What a relative path is relative to.</param>
    /// <exception cref="FormatException">The text is no such value; the message says what would be.</exception>
    public static object Convert(string text, Type type, string baseDirectory)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(object))
        {
            return text;
        }

        if (type == typeof(AbsolutePath))
        {
            return AbsolutePath.Create(Path.GetFullPath(text, baseDirectory));
        }

        if (type.IsEnum)
        {
            return Enum.TryParse(type, text.Replace("-", null, StringComparison.Ordinal), ignoreCase: true, out var value)
                && !char.IsDigit(text.FirstOrDefault())
                ? value
                : throw Refuse(text, type, null);
        }

        try
        {
            return Type.GetTypeCode(type) switch
            {
                TypeCode.Boolean => ToBoolean(text),
                TypeCode.Int32 => int.Parse(text, CultureInfo.InvariantCulture),
                TypeCode.Int64 => long.Parse(text, CultureInfo.InvariantCulture),
                TypeCode.Double => double.Parse(text, CultureInfo.InvariantCulture),
                TypeCode.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
                TypeCode.DateTime => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                TypeCode.Object => ByConverter(text, type),
                _ => System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw Refuse(text, type, exception);
        }
    }

    private static bool ToBoolean(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" or "YES" or "ON" => true,
        "FALSE" or "0" or "NO" or "OFF" => false,
        _ => throw new FormatException(),
    };

    private static object ByConverter(string text, Type type)
    {
        if (type == typeof(Guid))
        {
            return Guid.Parse(text);
        }

        if (type == typeof(TimeSpan))
        {
            return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
        }

        if (type == typeof(Uri))
        {
            return new Uri(text, UriKind.RelativeOrAbsolute);
        }

        if (type == typeof(Version))
        {
            return Version.Parse(text);
        }

        // Reading the attribute is far cheaper than what TypeDescriptor does at its first use.
        var name = type.GetCustomAttribute<TypeConverterAttribute>()?.ConverterTypeName;
        var converter = name is not null && Type.GetType(name) is { } converterType
            ? (TypeConverter)Activator.CreateInstance(converterType)!
            : TypeDescriptor.GetConverter(type);
        return converter.CanConvertFrom(typeof(string))
            ? converter.ConvertFrom(null, CultureInfo.InvariantCulture, text) ?? throw new FormatException()
            : throw new NotSupportedException($"{type.Name} cannot be read from text: give it a TypeConverter.");
    }

    private static FormatException Refuse(string text, Type type, Exception? exception)
    {
        var choices = ParameterValueSet.Of(type)?.Select(value => value.Text).ToList();
        var expected = choices is not null
            ? $"one of {string.Join(", ", choices)}"
            : Type.GetTypeCode(type) switch
            {
                TypeCode.Int32 or TypeCode.Int64 => "a whole number",
                TypeCode.Double or TypeCode.Decimal => "a number",
                TypeCode.DateTime => "a date and time, such as 2026-01-31T12:00:00Z",
                _ when exception is NotSupportedException or FormatException && exception.Message.Length > 0 => exception.Message,
                _ => type.Name,
            };
        return new FormatException($"'{text}' is not {expected}", exception);
    }
}
