using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nuke.Common.Utilities;

public static partial class ObjectExtensions
{
    /// <summary>The object as a JSON object.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="serializer">How it is serialized; as Newtonsoft.Json does it by default.</param>
    public static JObject ToJObject(this object obj, JsonSerializer? serializer = null) =>
        JObject.FromObject(obj, serializer ?? JsonSerializer.CreateDefault());
}
