using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.CI;

/// <summary>One part of work that is spread over several machines: <c>2/3</c> is the second of three.</summary>
[TypeConverter(typeof(TypeConverter))]
public class Partition
{
    /// <summary>The only part of one.</summary>
    public static Partition Single { get; } = new() { Part = 1, Total = 1 };

    /// <summary>The number of this part, from 1.</summary>
    public int Part { get; private init; }

    /// <summary>The number of parts.</summary>
    public int Total { get; private init; }

    /// <summary>The elements of this part: every <see cref="Total"/>th one, from <see cref="Part"/> on.</summary>
    public IEnumerable<T> GetCurrent<T>(IEnumerable<T> enumerable)
        => enumerable.Where((_, index) => index % Total == Part - 1);

    /// <inheritdoc />
    public override string ToString() => $"{Part}/{Total}";

    /// <summary>Reads <c>PART/TOTAL</c>.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        /// <inheritdoc />
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        /// <inheritdoc />
        /// <exception cref="FormatException">Not two numbers, or a part outside the total.</exception>
        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        {
            var parts = ((string)value).Split('/');
            if (parts.Length == 2
                && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var part)
                && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var total)
                && part >= 1
                && part <= total)
            {
                return new Partition { Part = part, Total = total };
            }

            throw new FormatException($"'{value}' is no partition; write PART/TOTAL, such as 2/3.");
        }
    }
}
