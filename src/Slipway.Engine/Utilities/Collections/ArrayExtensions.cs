namespace Nuke.Common.Utilities.Collections;

/// <summary>Takes arrays apart: <c>var (owner, name) = text.Split('/');</c>. What an array is too short for is the default value.</summary>
public static class ArrayExtensions
{
    /// <summary>The first element.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0) => t0 = At(items, 0);

    /// <summary>The first two elements.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0, out T t1) => (t0, t1) = (At(items, 0), At(items, 1));

    /// <summary>The first three elements.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0, out T t1, out T t2) => (t0, t1, t2) = (At(items, 0), At(items, 1), At(items, 2));

    /// <summary>The first four elements.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0, out T t1, out T t2, out T t3)
    {
        (t0, t1, t2) = items;
        t3 = At(items, 3);
    }

    /// <summary>The first five elements.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0, out T t1, out T t2, out T t3, out T t4)
    {
        (t0, t1, t2, t3) = items;
        t4 = At(items, 4);
    }

    /// <summary>The first six elements.</summary>
    public static void Deconstruct<T>(this T[] items, out T t0, out T t1, out T t2, out T t3, out T t4, out T t5)
    {
        (t0, t1, t2, t3, t4) = items;
        t5 = At(items, 5);
    }

    // Not annotated as nullable: builds take apart what they know to be long enough.
    private static T At<T>(T[] items, int index) => index < items.Length ? items[index] : default!;
}
