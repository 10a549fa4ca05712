namespace Nuke.Common.CI.GitHubActions;

/// <summary>The actions that generated workflows use, each at the commit of a release.</summary>
public static class PinnedActions
{
    /// <summary>Gets the repository.</summary>
    public static PinnedAction Checkout { get; } = new("actions/checkout", "de0fac2e4500dabe0009e67214ff5f5447ce83dd", "v6.0.2");

    /// <summary>Keeps files for later runs.</summary>
    public static PinnedAction Cache { get; } = new("actions/cache", "668228422ae6a00e4ad889ee87cd7109ec5666a7", "v5.0.4");

    /// <summary>Keeps files with the run.</summary>
    public static PinnedAction UploadArtifact { get; } = new("actions/upload-artifact", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f", "v7.0.0");

    /// <summary>Gets files that an earlier job kept.</summary>
    public static PinnedAction DownloadArtifact { get; } = new("actions/download-artifact", "70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3", "v8.0.0");

    /// <summary>Installs the .NET SDK.</summary>
    public static PinnedAction SetupDotNet { get; } = new("actions/setup-dotnet", "c2fa09f4bde5ebb9d1777cf28262a3eb3db3ced7", "v5.2.0");

    /// <summary>Installs Go.</summary>
    public static PinnedAction SetupGo { get; } = new("actions/setup-go", "7a3fe6cf4cb3a834922a1244abfce67bcef6a0c5", "v6.2.0");

    /// <summary>Makes a BuildKit builder.</summary>
    public static PinnedAction SetupBuildx { get; } = new("docker/setup-buildx-action", "4d04d5d9486b7bd6fa91e7baf45bbb4f8b9deedd", "v4.0.0");

    /// <summary>Logs in to a registry.</summary>
    public static PinnedAction DockerLogin { get; } = new("docker/login-action", "b45d80f862d83dbcd57f89517bcf500b2ab88fb2", "v4.0.0");
}
