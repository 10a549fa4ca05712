using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Slipway.Components;

/// <summary>Our own C# projects.</summary>
sealed partial class Build
{
    [PathVariable]
    readonly Tool? DotNet;

    AbsolutePath Solution => RootDirectory / "Slipway.slnx";

    AbsolutePath ArtifactsDirectory => RootDirectory / "artifacts";

    Target Clean => _ => _
        .Description("Deletes all output.")
        .Before(Restore)
        .Executes(() => ArtifactsDirectory.DeleteDirectory());

    Target Restore => _ => _
        .Description("Restores the packages of the solution.")
        .Executes(() => DotNet!($"restore {Solution} -v:quiet"));

    Target Compile => _ => _
        .Description("Compiles the solution; warnings are errors.")
        .DependsOn(Restore)
        .Executes(() => DotNet!($"build {Solution} --no-restore -c {Configuration} -v:quiet -clp:NoSummary --tl:off -nodeReuse:false"));

    Target Format => _ => _
        .Description("Checks that the formatter has nothing to change.")
        .DependsOn(Restore)
        .Executes(() => DotNet!($"format whitespace {Solution} --no-restore --verify-no-changes"));

    Target UnitTest => _ => _
        .Description("Runs the tests that need no Docker, those of the Go service included when Go is there.")
        .DependsOn(Compile)
        .Executes(() => RunTests(withDocker: false));

    Target Test => _ => _
        .Description("Runs every test: C#, Go, real Docker, the packed packages.")
        .DependsOn(Compile, Format)
        .TryDependsOn<IProvision>(x => x.ProvisionIfAsked)
        .Executes(() => RunTests(withDocker: true));
}
