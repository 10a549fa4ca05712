using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Reporting;

namespace Nuke.Common;

public abstract partial class NukeBuild
{
    /// <inheritdoc cref="INukeBuild.RootDirectory" />
    public static AbsolutePath RootDirectory => BuildSession.Current.RootDirectory;

    /// <inheritdoc cref="INukeBuild.TemporaryDirectory" />
    public static AbsolutePath TemporaryDirectory
    {
        get
        {
            var directory = RootDirectory / ".nuke" / "temp";
            Directory.CreateDirectory(directory);
            return directory;
        }
    }

    /// <inheritdoc cref="INukeBuild.BuildAssemblyFile" />
    public static AbsolutePath BuildAssemblyFile => BuildSession.Current.Location.AssemblyFile;

    /// <inheritdoc cref="INukeBuild.BuildAssemblyDirectory" />
    public static AbsolutePath BuildAssemblyDirectory => BuildAssemblyFile.Parent;

    /// <inheritdoc cref="INukeBuild.BuildProjectDirectory" />
    public static AbsolutePath? BuildProjectDirectory => BuildProjectFile?.Parent;

    /// <inheritdoc cref="INukeBuild.BuildProjectFile" />
    public static AbsolutePath? BuildProjectFile => BuildSession.Current.Location.ProjectFile;

    /// <inheritdoc cref="INukeBuild.Verbosity" />
    public static Verbosity Verbosity
    {
        get => BuildSession.Current.Options.Verbosity;
        set
        {
            var session = BuildSession.Current;
            session.Options = session.Options with { Verbosity = value };
            session.Log.LevelSwitch.MinimumLevel = BuildLog.ToLevel(value);
        }
    }

    /// <inheritdoc cref="INukeBuild.Host" />
    public static Host Host
    {
        get => BuildSession.Current.Host;
        set => BuildSession.Current.Host = value;
    }

    /// <summary>The profiles whose parameter files are loaded.</summary>
    public static string[] LoadedLocalProfiles => [.. BuildSession.Current.Options.Profiles];

    /// <inheritdoc cref="INukeBuild.IsLocalBuild" />
    public static bool IsLocalBuild => !IsServerBuild;

    /// <inheritdoc cref="INukeBuild.IsServerBuild" />
    public static bool IsServerBuild => Host is IBuildServer;
}
