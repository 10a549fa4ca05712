using Nuke.Common;
using Nuke.Common.Tooling;
using Slipway.Components;
using Slipway.Docker.Provisioning;

/// <summary>The build of this repository. Topics stand in Build.*.cs; what a Go service needs comes from the components.</summary>
sealed partial class Build : NukeBuild, IDocker, IDevWatch, IProvision
{
    [Parameter("Configuration of the .NET projects: Debug or Release.")]
    readonly string Configuration = IsLocalBuild ? "Debug" : "Release";

    // The tests start a registry of their own.
    Configure<ProvisionOptions> IProvision.ProvisionSettings => options => options with { Registry = true };

    public static int Main() => Execute<Build>();
}
