namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>Renames the file or directory; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)" path="/exception"/>
    public static AbsolutePath Rename(this AbsolutePath source, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Move(source.Parent / newName, policy);

    /// <summary>Renames the file or directory; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)" path="/exception"/>
    public static AbsolutePath Rename(this AbsolutePath source, Func<AbsolutePath, string> newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Rename(newName(source), policy);

    /// <summary>Renames the file but for its extension; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)" path="/exception"/>
    public static AbsolutePath RenameWithoutExtension(this AbsolutePath source, string newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.Rename(newName + source.Extension, policy);

    /// <summary>Renames the file but for its extension; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)" path="/exception"/>
    public static AbsolutePath RenameWithoutExtension(this AbsolutePath source, Func<AbsolutePath, string> newName, ExistsPolicy policy = ExistsPolicy.Fail) =>
        source.RenameWithoutExtension(newName(source), policy);
}
