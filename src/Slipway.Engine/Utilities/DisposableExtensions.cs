namespace Nuke.Common.Utilities;

/// <summary>Puts disposables together.</summary>
public static class DisposableExtensions
{
    /// <summary>Runs <paramref name="setup"/> now; when the result is disposed, runs <paramref name="cleanup"/> and then disposes the first object.</summary>
    public static IDisposable CombineWith(this IDisposable disposable, Action? setup = null, Action? cleanup = null) =>
        DelegateDisposable.CreateBracket(
            setup,
            () =>
            {
                try
                {
                    cleanup?.Invoke();
                }
                finally
                {
                    disposable.Dispose();
                }
            });

    /// <summary>When the result is disposed, disposes the other object and then this one.</summary>
    public static IDisposable CombineWith(this IDisposable disposable, IDisposable otherDisposable) =>
        disposable.CombineWith(cleanup: otherDisposable.Dispose);
}
