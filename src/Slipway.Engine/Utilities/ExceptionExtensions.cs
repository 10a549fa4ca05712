using System.Diagnostics;
using System.Reflection;

namespace Nuke.Common.Utilities;

/// <summary>Finds what really went wrong.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static class ExceptionExtensions
{
    /// <summary>
    /// The exception inside of wrappers that say nothing: <see cref="TypeInitializationException"/>, <see cref="TargetInvocationException"/>,
    /// and an <see cref="AggregateException"/> of one exception. One of several is flattened.
    /// </summary>
    public static Exception Unwrap(this Exception exception) =>
        exception switch
        {
            TypeInitializationException or TargetInvocationException => exception.InnerException?.Unwrap() ?? exception,
            AggregateException aggregate when aggregate.Flatten() is var flat =>
                flat.InnerExceptions.Count == 1 ? flat.InnerExceptions[0].Unwrap() : flat,
            _ => exception,
        };
}
