using Nuke.Common.Execution;
using Serilog;

namespace Nuke.Common.IO;

/// <summary>Asked by every helper that changes files, before it does: in a dry run the change is only printed.</summary>
internal static class FileChange
{
    /// <summary>Whether this is a dry run; if so, says what would have been done.</summary>
    /// <param name="verb">What would be done, for example <c>delete</c>.</param>
    /// <param name="path">To which file or directory.</param>
    /// <param name="target">Where it would go.</param>
    public static bool IsOnlyPrinted(string verb, AbsolutePath path, AbsolutePath? target = null)
    {
        if (!BuildSession.Current.IsDryRun)
        {
            return false;
        }

        if (target is null)
        {
            Log.Information("Would {Verb:l} {Path}", verb, path);
        }
        else
        {
            Log.Information("Would {Verb:l} {Path} to {Target}", verb, path, target);
        }

        return true;
    }
}
