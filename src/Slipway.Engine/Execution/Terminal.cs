namespace Nuke.Common.Execution;

/// <summary>A terminal on somebody's machine.</summary>
public class Terminal : Host
{
    /// <summary>Makes the host.</summary>
    protected internal Terminal()
    {
    }
}
