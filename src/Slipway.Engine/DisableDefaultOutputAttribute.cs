namespace Nuke.Common;

/// <summary>Turns off parts of the engine's own output for a build.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DisableDefaultOutputAttribute : Attribute
{
    /// <summary>Turns off the given parts; all of them when none is given.</summary>
    public DisableDefaultOutputAttribute(params DefaultOutput[] disabledOutputs)
    {
        DisabledOutputs = disabledOutputs;
    }

    /// <summary>The parts that are turned off; empty means all.</summary>
    public DefaultOutput[] DisabledOutputs { get; }

    /// <summary>Whether the attribute applies to this run; always by default.</summary>
    public virtual bool IsApplicable(INukeBuild build) => true;
}
