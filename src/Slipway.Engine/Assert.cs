using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Nuke.Common;

/// <summary>
/// Conditions that a build insists on. Without a message the failing expression is named, as it stands in the source.
/// Everything but <see cref="Fail"/> throws an <see cref="ArgumentException"/>.
/// </summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static class Assert
{
    /// <summary>Throws an <see cref="Exception"/> with the message and the optional cause.</summary>
    /// <exception cref="Exception">Always.</exception>
    [DoesNotReturn]
    public static void Fail(string? message, Exception? exception = null) => throw new Exception(message, exception);

    /// <summary>The condition holds.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public static void True(
        [DoesNotReturnIf(false)] bool condition,
        string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null)
    {
        if (!condition)
        {
            throw Failed(message, "Expected condition to be true", argumentExpression);
        }
    }

    /// <summary>The condition does not hold.</summary>
    /// <exception cref="ArgumentException">It does.</exception>
    public static void False(
        [DoesNotReturnIf(true)] bool condition,
        string? message = null,
        [CallerArgumentExpression(nameof(condition))] string? argumentExpression = null)
    {
        if (condition)
        {
            throw Failed(message, "Expected condition to be false", argumentExpression);
        }
    }

    /// <summary>There is an object; returns it.</summary>
    /// <exception cref="ArgumentException">It is null.</exception>
    public static T NotNull<T>(
        [NotNull] this T? obj,
        string? message = null,
        [CallerArgumentExpression(nameof(obj))] string? argumentExpression = null)
        where T : class =>
        obj ?? throw Failed(message, $"Expected object of type '{typeof(T).FullName}' to be not null", argumentExpression);

    /// <summary>There is a value; returns it.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T? NotNull<T>(
        [NotNull] this T? obj,
        string? message = null,
        [CallerArgumentExpression(nameof(obj))] string? argumentExpression = null)
        where T : struct =>
        obj ?? throw Failed(message, $"Expected object of type '{typeof(T).FullName}' to be not null", argumentExpression);

    /// <summary>There is a string with at least one character; returns it.</summary>
    /// <exception cref="ArgumentException">It is null or empty.</exception>
    public static string NotNullOrEmpty(
        [NotNull] this string? str,
        string? message = null,
        [CallerArgumentExpression(nameof(str))] string? argumentExpression = null) =>
        string.IsNullOrEmpty(str) ? throw Failed(message, "Expected string to be not null or empty", argumentExpression) : str;

    /// <summary>There is a string with at least one character that is not white space; returns it.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public static string NotNullOrWhiteSpace(
        [NotNull] this string? str,
        string? message = null,
        [CallerArgumentExpression(nameof(str))] string? argumentExpression = null) =>
        string.IsNullOrWhiteSpace(str) ? throw Failed(message, "Expected string to be not null or whitespace", argumentExpression) : str;

    /// <summary>The collection has at least one element.</summary>
    /// <exception cref="ArgumentException">It is null or empty.</exception>
    public static void NotEmpty<T>(
        [NotNull] IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null)
    {
        if (collection.NotNull(message, argumentExpression).Count == 0)
        {
            throw Failed(message, "Expected collection to be not empty", argumentExpression);
        }
    }

    /// <summary>The collection has no elements.</summary>
    /// <exception cref="ArgumentException">It is null or has some.</exception>
    public static void Empty<T>(
        [NotNull] IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null)
    {
        if (collection.NotNull(message, argumentExpression).Count > 0)
        {
            throw Failed(message, $"Expected collection to be empty, but it has {collection.Count} elements", argumentExpression);
        }
    }

    /// <summary>The collection has exactly <paramref name="length"/> elements.</summary>
    /// <exception cref="ArgumentException">It is null or has more or fewer.</exception>
    public static void Count<T>(
        [NotNull] IReadOnlyCollection<T>? collection,
        int length,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null)
    {
        if (collection.NotNull(message, argumentExpression).Count != length)
        {
            throw Failed(message, $"Expected collection to have length of {length}, but it has {collection.Count}", argumentExpression);
        }
    }

    /// <summary>The collection has exactly one element.</summary>
    /// <exception cref="ArgumentException">It is null or has more or none.</exception>
    public static void HasSingleItem<T>(
        [NotNull] IReadOnlyCollection<T>? collection,
        string? message = null,
        [CallerArgumentExpression(nameof(collection))] string? argumentExpression = null) =>
        Count(collection, length: 1, message, argumentExpression);

    /// <summary>There is a file at the path.</summary>
    /// <exception cref="ArgumentException">The path is null, or there is no file.</exception>
    public static void FileExists(
        [NotNull] string? path,
        string? message = null,
        [CallerArgumentExpression(nameof(path))] string? argumentExpression = null)
    {
        if (!File.Exists(path.NotNull(message, argumentExpression)))
        {
            throw Failed(message, $"Expected file to exist: {path}", argumentExpression);
        }
    }

    /// <summary>There is a directory at the path.</summary>
    /// <exception cref="ArgumentException">The path is null, or there is no directory.</exception>
    public static void DirectoryExists(
        [NotNull] string? path,
        string? message = null,
        [CallerArgumentExpression(nameof(path))] string? argumentExpression = null)
    {
        if (!Directory.Exists(path.NotNull(message, argumentExpression)))
        {
            throw Failed(message, $"Expected directory to exist: {path}", argumentExpression);
        }
    }

    private static ArgumentException Failed(string? message, string expectation, string? argumentExpression) =>
        message is null ? new ArgumentException(expectation, argumentExpression) : new ArgumentException(message);
}
