using Nuke.Common;
using Slipway.Components;

/// <summary>The build of this repository. Topics stand in Build.*.cs; what a Go service needs comes from the components.</summary>
sealed partial class Build : NukeBuild, IDocker, IDevWatch, IProvision
{
    [Parameter("Configuration of the .NET projects: Debug or Release.")]
    readonly string Configuration = IsLocalBuild ? "Debug" : "Release";

    public static int Main() => Execute<Build>();
}
