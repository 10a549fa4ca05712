using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.Tooling;

public abstract partial class Enumeration
{
    /// <summary>Converts texts to the values of an <see cref="Enumeration"/>; case does not count.</summary>
    /// <typeparam name="T">The type that has the values.</typeparam>
    public class TypeConverter<T> : TypeConverter
        where T : Enumeration
    {
        /// <inheritdoc/>
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
            => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        /// <summary>The value that the text stands for.</summary>
        /// <exception cref="ArgumentException">There is none; the message lists those that there are.</exception>
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object? value)
        {
            if (value is not string text)
            {
                return value is null ? null : base.ConvertFrom(context, culture, value);
            }

            var values = ValuesOf(typeof(T));
            return values.FirstOrDefault(candidate => candidate.Value == text)
                ?? values.FirstOrDefault(candidate => candidate.Value.Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException(
                    $"'{ControlCharacters.Escape(text)}' is no {typeof(T).Name}; it can be {string.Join(", ", values.Select(candidate => candidate.Value))}.",
                    nameof(value));
        }
    }
}
