using System.Reflection;

namespace Nuke.Common.Reporting;

/// <summary>How an exception is shown: the message of an expected failure; with the stack trace when it looks like a mistake in the code.</summary>
internal static class ErrorText
{
    public static string Of(Exception exception)
    {
        exception = Unwrap(exception);
        return IsExpected(exception) ? exception.Message : exception.ToString();
    }

    private static Exception Unwrap(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        TypeInitializationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    private static bool IsExpected(Exception exception)
        => exception.GetType() == typeof(Exception)
            || exception.TargetSite?.DeclaringType == typeof(Assert)
            || exception is IOException or UnauthorizedAccessException or TimeoutException or OperationCanceledException
            || exception.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) != true;
}
