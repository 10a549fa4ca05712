using System.ComponentModel;
using System.Globalization;

namespace Nuke.Common.IO;

public sealed partial class AbsolutePath
{
    /// <summary>Converts a text to a path; a relative one is relative to the working directory.</summary>
    public class TypeConverter : System.ComponentModel.TypeConverter
    {
        /// <inheritdoc/>
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
            sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

        /// <inheritdoc/>
        /// <exception cref="ArgumentException"><c>..</c> leads above the root.</exception>
        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object? value) =>
            value switch
            {
                null => null,
                string text => Parse(text),
                _ => base.ConvertFrom(context, culture, value),
            };
    }
}
