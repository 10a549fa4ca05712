namespace Nuke.Common.Execution;

/// <summary>Lets the code of a target end when the build is interrupted. Not part of NUKE's API.</summary>
public static class BuildCancellation
{
    /// <summary>Cancelled when the running build is interrupted. In a target that runs after the interruption it is a new one.</summary>
    public static CancellationToken Token => BuildSession.Current.CancellationToken;
}
