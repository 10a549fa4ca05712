using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

/// <summary>All that needs Newtonsoft.Json, in a type of its own: it is loaded only when a build asks for it.</summary>
internal static class NewtonsoftJson
{
    public static T? Parse<T>(string json) => JsonConvert.DeserializeObject<T>(json);

    public static JObject ParseObject(string json) => JObject.Parse(json);
}
