using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

public partial class Options
{
    /// <summary>The values as a JSON object, for derived types that were written against it. Changes of the object change the options.</summary>
    protected JObject InternalOptions
    {
        get => OptionsJson.Bind(values);
        set => OptionsJson.Read(value, values);
    }

    /// <summary>Writes options as a JSON object of the values that are set, and reads them.</summary>
    public class TypeConverter : JsonConverter
    {
        /// <inheritdoc/>
        public override bool CanConvert(Type objectType) => typeof(Options).IsAssignableFrom(objectType);

        /// <inheritdoc/>
        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
        {
            if (value is Options options)
            {
                OptionsJson.Write(options.values).WriteTo(writer);
            }
            else
            {
                writer.WriteNull();
            }
        }

        /// <inheritdoc/>
        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            if (reader.TokenType == JsonToken.Null)
            {
                return null;
            }

            var options = (Options)(existingValue ?? Activator.CreateInstance(objectType)!);
            OptionsJson.Read(JObject.Load(reader), options.values);
            return options;
        }
    }
}
