using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

public static partial class ProcessExtensions
{
    /// <summary>Reads standard output as a JSON object.</summary>
    /// <exception cref="Newtonsoft.Json.JsonException">Standard output is not a JSON object.</exception>
    public static JObject StdToJson(this IEnumerable<Output> output) => NewtonsoftJson.ParseObject(output.StdToText());
}
