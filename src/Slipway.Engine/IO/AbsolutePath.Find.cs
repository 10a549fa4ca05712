namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The nearest parent that fulfils the condition; null when none does.</summary>
    public static AbsolutePath? FindParent(this AbsolutePath path, Func<AbsolutePath, bool> predicate) =>
        path.NotNull().Parent?.FindParentOrSelf(predicate);

    /// <summary>This path or its nearest parent that fulfils the condition; null when none does.</summary>
    public static AbsolutePath? FindParentOrSelf(this AbsolutePath path, Func<AbsolutePath, bool> predicate)
    {
        for (AbsolutePath? candidate = path.NotNull(); candidate is not null; candidate = candidate.Parent)
        {
            if (predicate(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
