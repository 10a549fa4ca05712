using System.Diagnostics;
using System.Runtime.Serialization;

namespace Nuke.Common.Utilities;

/// <summary>Helpers that keep a chain of calls going.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static partial class ObjectExtensions
{
    /// <summary>What the function makes of the object.</summary>
    public static TOutput Apply<TInput, TOutput>(this TInput input, Func<TInput, TOutput> transform) => transform(input);

    /// <summary>What the function makes of the object if the condition holds, else the object.</summary>
    public static T When<T>(this T input, bool condition, Func<T, T> transform) => condition ? transform(input) : input;

    /// <summary>What the function makes of the object and another one if there is one, else the object.</summary>
    public static T WhenNotNull<T, TObject>(this T input, TObject? obj, Func<T, TObject, T> transform) => obj is null ? input : transform(input, obj);

    /// <summary>A deep copy, made by the rules of <see cref="DataContractSerializer"/>.</summary>
    /// <exception cref="InvalidDataContractException">The type cannot be serialized.</exception>
    public static T Clone<T>(this T obj)
    {
        var serializer = new DataContractSerializer(typeof(T));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, obj);
        stream.Position = 0;
        return (T)serializer.ReadObject(stream)!;
    }
}
