namespace Nuke.Common.Tooling;

/// <summary>A tool that has to be there before a target can run.</summary>
public class ToolRequirement
{
    /// <summary>Whether the tool is there, as far as this can be told without the network; true if it cannot be told.</summary>
    /// <param name="problem">What is missing and what to do about it; null when the tool is there.</param>
    internal virtual bool IsMet(out string? problem)
    {
        problem = null;
        return true;
    }

    /// <summary>Runs a look-up that throws when the tool is missing.</summary>
    private protected static bool Check(Func<string> lookUp, out string? problem)
    {
        try
        {
            _ = lookUp();
            problem = null;
            return true;
        }
        catch (ToolNotFoundException exception)
        {
            problem = exception.Message;
            return false;
        }
    }
}
