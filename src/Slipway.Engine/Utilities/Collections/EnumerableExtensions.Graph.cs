namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>The object, then the one that it leads to, and so on: <c>path.DescendantsAndSelf(x => x.Parent)</c>.</summary>
    /// <param name="obj">The object to start with.</param>
    /// <param name="selector">Where an object leads to.</param>
    /// <param name="traverse">Whether to go on from an object; without it the way ends at null.</param>
    public static IEnumerable<T> DescendantsAndSelf<T>(this T obj, Func<T, T?> selector, Func<T, bool>? traverse = null) =>
        Enumerable.Prepend(obj.Descendants(selector, traverse), obj);

    /// <summary>The object that this one leads to, then the next one, and so on.</summary>
    /// <param name="obj">The object to start with.</param>
    /// <param name="selector">Where an object leads to.</param>
    /// <param name="traverse">Whether to go on from an object; without it the way ends at null.</param>
    public static IEnumerable<T> Descendants<T>(this T obj, Func<T, T?> selector, Func<T, bool>? traverse = null)
    {
        for (var current = obj; traverse is null || traverse(current);)
        {
            var next = selector(current);
            if (traverse is null && EqualityComparer<T>.Default.Equals(next, default))
            {
                yield break;
            }

            yield return current = next!;
        }
    }

    /// <summary>The object and everything below it, parents before children.</summary>
    /// <param name="obj">The root.</param>
    /// <param name="selector">An object's children.</param>
    /// <param name="traverse">Which children count. All by default.</param>
    public static IEnumerable<T> DescendantsAndSelf<T>(this T obj, Func<T, IEnumerable<T>> selector, Func<T, bool>? traverse = null) =>
        Enumerable.Prepend(obj.Descendants(selector, traverse), obj);

    /// <summary>Everything below the object, parents before children.</summary>
    /// <param name="obj">The root.</param>
    /// <param name="selector">An object's children.</param>
    /// <param name="traverse">Which children count. All by default.</param>
    public static IEnumerable<T> Descendants<T>(this T obj, Func<T, IEnumerable<T>> selector, Func<T, bool>? traverse = null) =>
        selector(obj)
            .Where(child => traverse is null || traverse(child))
            .SelectMany(child => child.DescendantsAndSelf(selector, traverse));

    /// <summary>The elements and what they depend on, dependencies first; otherwise in their order.</summary>
    /// <param name="source">The elements.</param>
    /// <param name="dependencies">What an element depends on.</param>
    /// <param name="throwOnCycle">Whether elements that depend on each other are an error. Default: no, they come in the order in which they are found.</param>
    /// <exception cref="InvalidOperationException">Elements depend on each other.</exception>
    public static IEnumerable<T> TSort<T>(this IEnumerable<T> source, Func<T, IEnumerable<T>> dependencies, bool throwOnCycle = false)
        where T : notnull
    {
        var sorted = new List<T>();
        var visited = new HashSet<T>();
        var path = new List<T>();
        foreach (var item in source)
        {
            Visit(item);
        }

        return sorted;

        void Visit(T item)
        {
            if (!visited.Add(item))
            {
                var start = throwOnCycle ? path.IndexOf(item) : -1;
                if (start >= 0)
                {
                    throw new InvalidOperationException($"Cyclic dependency found: {string.Join(" -> ", path[start..].Append(item))}");
                }

                return;
            }

            path.Add(item);
            dependencies(item).ForEach(Visit);
            path.RemoveAt(path.Count - 1);
            sorted.Add(item);
        }
    }
}
