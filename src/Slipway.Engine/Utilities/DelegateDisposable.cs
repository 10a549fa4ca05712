using System.Linq.Expressions;

namespace Nuke.Common.Utilities;

/// <summary>Runs an action when it is disposed, once.</summary>
public sealed class DelegateDisposable : IDisposable
{
    private Action? cleanup;

    private DelegateDisposable(Action? cleanup) => this.cleanup = cleanup;

    /// <summary>Runs <paramref name="setup"/> now, and <paramref name="cleanup"/> when the returned object is disposed.</summary>
    public static IDisposable CreateBracket(Action? setup = null, Action? cleanup = null)
    {
        setup?.Invoke();
        return new DelegateDisposable(cleanup);
    }

    /// <summary>Runs <paramref name="setup"/> now, and hands its result to <paramref name="cleanup"/> when the returned object is disposed.</summary>
    public static IDisposable CreateBracket<T>(Func<T> setup, Action<T> cleanup)
    {
        var value = setup();
        return new DelegateDisposable(() => cleanup(value));
    }

    /// <summary>Sets a field or property now, and gives it its previous value back when the returned object is disposed.</summary>
    /// <exception cref="ArgumentException">The expression is not a field or property.</exception>
    public static IDisposable SetAndRestore<T>(Expression<Func<T>> memberProvider, T value)
    {
        var member = memberProvider.GetMemberInfo();
        var target = memberProvider.GetTarget();
        var previous = member.GetValue(target);
        member.SetValue(target, value);
        return new DelegateDisposable(() => member.SetValue(target, previous));
    }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref cleanup, null)?.Invoke();
}
