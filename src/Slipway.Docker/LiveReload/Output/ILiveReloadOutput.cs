namespace Slipway.Docker.LiveReload.Output;

/// <summary>Is told what happens. Called from several threads; it must not throw and should not take long.</summary>
public interface ILiveReloadOutput
{
    /// <summary>Takes one event.</summary>
    void Write(LiveReloadEvent occurrence);
}
