namespace Nuke.Common;

public abstract partial class NukeBuild
{
    /// <summary>Called when the build was made and its parameters are set; targets are not known yet.</summary>
    protected internal virtual void OnBuildCreated()
    {
    }

    /// <summary>Called before the first target, when all values are injected.</summary>
    protected internal virtual void OnBuildInitialized()
    {
    }

    /// <summary>Called after the last target, also when one failed.</summary>
    protected internal virtual void OnBuildFinished()
    {
    }

    /// <summary>Called before a target runs.</summary>
    protected internal virtual void OnTargetRunning(string target)
    {
    }

    /// <summary>Called when a target is skipped.</summary>
    protected internal virtual void OnTargetSkipped(string target)
    {
    }

    /// <summary>Called when a target ended well.</summary>
    protected internal virtual void OnTargetSucceeded(string target)
    {
    }

    /// <summary>Called when a target failed.</summary>
    protected internal virtual void OnTargetFailed(string target)
    {
    }
}
