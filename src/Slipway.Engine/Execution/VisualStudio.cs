namespace Nuke.Common.Execution;

/// <summary>The developer prompt of Visual Studio.</summary>
public class VisualStudio : Terminal
{
    internal VisualStudio()
    {
    }
}
