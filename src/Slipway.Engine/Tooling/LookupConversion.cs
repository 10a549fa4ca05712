using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Takes lookups apart: there is no interface for a lookup of unknown types.</summary>
internal static class LookupConversion
{
    private static readonly MethodInfo GenericEntries = typeof(LookupConversion).GetMethod(nameof(Entries), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The entries of a lookup; null if the value is something else.</summary>
    public static OptionEntry[]? EntriesOf(object value)
        => Array.Find(value.GetType().GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ILookup<,>)) is { } lookup
            ? (OptionEntry[])GenericEntries.MakeGenericMethod(lookup.GetGenericArguments()).Invoke(null, [value])!
            : null;

    private static OptionEntry[] Entries<TKey, TValue>(ILookup<TKey, TValue> lookup)
        where TKey : notnull
        => lookup.Select(group => new OptionEntry(group.Key, group.Cast<object?>().ToArray())).ToArray();
}
