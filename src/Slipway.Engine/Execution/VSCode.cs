namespace Nuke.Common.Execution;

/// <summary>The terminal of Visual Studio Code.</summary>
public class VSCode : Terminal
{
    internal VSCode()
    {
    }
}
