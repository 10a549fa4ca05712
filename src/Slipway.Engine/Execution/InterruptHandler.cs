using System.Runtime.InteropServices;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Turns Ctrl-C and termination signals into a cancelled session; a second one ends the process at once.</summary>
internal sealed class InterruptHandler : IDisposable
{
    private readonly BuildSession session;
    private readonly ManualResetEventSlim interrupted = new();
    private readonly List<PosixSignalRegistration> registrations;

    public InterruptHandler(BuildSession session)
    {
        this.session = session;
        registrations = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM)];
        if (!OperatingSystem.IsWindows())
        {
            registrations.Add(Register(PosixSignal.SIGHUP));
        }
    }

    /// <summary>Set when the first signal came.</summary>
    public WaitHandle Interrupted => interrupted.WaitHandle;

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        interrupted.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        if (interrupted.IsSet)
        {
            Environment.Exit(ExitCodes.Interrupted);
        }

        session.Console.WriteError("Interrupted: stopping what runs. Once more ends at once.");

        // A terminal sends Ctrl-C to the children as well: they must not get it twice.
        var byTerminal = signal == PosixSignal.SIGINT && UnixSignals.IsInForeground;

        // Set before anything is cancelled, so that whoever wakes up sees that it was an interruption.
        interrupted.Set();
        ThreadPool.QueueUserWorkItem(_ => session.Cancel(byTerminal));
    });
}
