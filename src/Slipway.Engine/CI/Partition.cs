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
    public int Part { get; set; }

    /// <summary>The number of parts; 0 when only the part was given and <see cref="PartitionAttribute"/> has yet to say.</summary>
    public int Total { get; set; }

    /// <summary>Whether this is a part, by its number from 1; the only part of one is every part.</summary>
    public bool IsIn(int part) => Total <= 1 || Part == part;

    /// <summary>The elements of this part: every <see cref="Total"/>th one, from <see cref="Part"/> on.</summary>
    public IEnumerable<T> GetCurrent<T>(IEnumerable<T> enumerable)
        => Total <= 1 ? enumerable : enumerable.Where((_, index) => index % Total == Part - 1);

    /// <inheritdoc />
    public override string ToString() => $"{Part}/{Total}";

    /// <summary>Reads <c>PART/TOTAL</c>, or a part alone.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        /// <inheritdoc />
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        /// <inheritdoc />
        /// <exception cref="FormatException">Not one or two numbers, or a part outside the total.</exception>
        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        {
            var parts = ((string)value).Split('/');
            var total = 0;
            return parts.Length <= 2
                && TryRead(parts[0], out var part)
                && (parts.Length == 1 || (TryRead(parts[1], out total) && part <= total))
                    ? new Partition { Part = part, Total = total }
                    : throw new FormatException($"'{value}' is no partition; write PART/TOTAL, such as 2/3.");
        }

        private static bool TryRead(string text, out int number)
            => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
    }
}
