namespace Nuke.Common.Utilities.Collections;

/// <summary>Helpers for lookups.</summary>
public static class LookupExtensions
{
    /// <summary>A copy that can be changed.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="comparer">How the copy compares keys.</param>
    public static LookupTable<TKey, TValue> ToLookupTable<TKey, TValue>(this ILookup<TKey, TValue> lookup, IEqualityComparer<TKey>? comparer)
        where TKey : notnull => new(lookup, comparer);
}
