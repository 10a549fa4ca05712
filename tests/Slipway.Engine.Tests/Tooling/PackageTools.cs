using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class PackageTools : IDisposable
{
    private readonly TestKit.TempFolder folder = new();
    private readonly string packages;
    private readonly string assets;
    private readonly BuildSession session = new();

    public PackageTools()
    {
        packages = folder.Folder("packages");
        Package("my.tool", "1.2.3", "tools/net8.0/any/mytool.dll", "tools/net10.0/any/mytool.dll", "tools/net99.0/any/mytool.dll");
        Package("other", "2.0.0", "tools/other.dll", "tools/data.txt");
        Package("twice", "1.0.0", "tools/twice.dll");
        Package("twice", "2.0.0", "tools/twice.dll");
        assets = folder.Write("obj/project.assets.json", $$"""
            {
              "version": 3,
              "packageFolders": { "{{packages}}/": {} },
              "libraries": {
                "Other/2.0.0": { "type": "package", "path": "other/2.0.0" },
                "Indirect/1.0.0": { "type": "package", "path": "indirect/1.0.0" },
                "Sibling/1.0.0": { "type": "project" }
              },
              "project": { "frameworks": { "net10.0": {
                "dependencies": { "Other": { "target": "Package", "version": "[2.0.0, )" } },
                "downloadDependencies": [
                  { "name": "My.Tool", "version": "[1.2.3, 1.2.3]" },
                  { "name": "Twice", "version": "[1.0.0, 1.0.0]" },
                  { "name": "Twice", "version": "[2.0.0, 2.0.0]" } ]
              } } }
            }
            """);
        session.PackageSources.AssetsFile = assets;
        Enter();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_best_framework_is_taken_unless_one_is_asked_for()
    {
        Enter();

        NuGetToolPathResolver.GetPackageExecutable("My.Tool", "mytool.dll").Should().EndWith("/net10.0/any/mytool.dll");
        NuGetToolPathResolver.GetPackageExecutable("my.tool", "MyTool.dll", framework: "net8.0").Should().EndWith("/net8.0/any/mytool.dll");
        FluentActions.Invoking(() => NuGetToolPathResolver.GetPackageExecutable("My.Tool", "mytool.dll", framework: "net5.0"))
            .Should().Throw<ToolNotFoundException>().WithMessage("*'net5.0'*net8.0*");
    }

    [Fact]
    public void Alternatives_are_tried_in_order()
    {
        Enter();

        NuGetToolPathResolver.GetPackageExecutable("Missing|Other", "no.exe|other.dll").Should().EndWith("tools/other.dll");
    }

    [Fact]
    public void What_is_missing_is_said_with_what_to_do()
    {
        Enter();

        FluentActions.Invoking(() => NuGetToolPathResolver.GetPackageExecutable("Gone", "gone.dll"))
            .Should().Throw<ToolNotFoundException>().WithMessage("*'Gone'*project.assets.json*<PackageDownload Include=\"Gone\"*");
        FluentActions.Invoking(() => NuGetToolPathResolver.GetPackageExecutable("Other", "gone.dll"))
            .Should().Throw<ToolNotFoundException>().WithMessage("*holds no file 'gone.dll'*");
        FluentActions.Invoking(() => NuGetToolPathResolver.GetPackageExecutable("Twice", "twice.dll"))
            .Should().Throw<ToolNotFoundException>().WithMessage("*1.0.0 and 2.0.0*Name the version*");
        NuGetToolPathResolver.GetPackageExecutable("Twice", "twice.dll", "2.0.0").Should().Contain("/2.0.0/");
    }

    [Fact]
    public void A_requirement_tells_whether_the_package_is_there()
    {
        Enter();

        new NuGetPackageRequirement("Other").IsMet(out var none).Should().BeTrue();
        new NuGetPackageRequirement("Gone").IsMet(out var problem).Should().BeFalse();
        new PathToolRequirement("sh").IsMet(out _).Should().BeTrue();
        none.Should().BeNull();
        problem.Should().Contain("'Gone'");
    }

    [Fact]
    public void The_packages_of_a_project_are_listed()
    {
        var found = NuGetPackageResolver.GetLocalInstalledPackages(AbsolutePath.Create(assets)).ToList();

        found.Select(package => package.ToString()).Should().Equal("My.Tool.1.2.3", "Twice.1.0.0", "Twice.2.0.0", "Other.2.0.0");
        NuGetPackageResolver.GetLocalInstalledPackage("other", AbsolutePath.Create(assets))!.Directory.ToString().Should().EndWith("/other/2.0.0");
    }

    [Theory]
    [InlineData("1.10.0", "1.9.0")]
    [InlineData("1.0.0", "1.0.0-rc.1")]
    [InlineData("1.0.0-rc.10", "1.0.0-rc.2")]
    [InlineData("1.0.0-rc.1.1", "1.0.0-rc.1")]
    [InlineData("1.0.0-beta", "1.0.0-1")]
    [InlineData("1.0.0.1", "1.0")]
    public void Versions_are_ordered_as_NuGet_does(string higher, string lower)
        => PackageVersion.TryParse(higher)!.CompareTo(PackageVersion.TryParse(lower)).Should().BePositive();

    [Fact]
    public void An_npm_tool_is_found_in_the_modules_above()
    {
        Enter();
        var tool = folder.Write("node_modules/.bin/prettier", "#!/bin/sh\n");
        session.PackageSources.PackageJsonFile = folder.Write("web/package.json", "{}");

        NpmToolPathResolver.GetNpmExecutable("prettier").Should().Be(tool);
        FluentActions.Invoking(() => NpmToolPathResolver.GetNpmExecutable("gone")).Should().Throw<ToolNotFoundException>().WithMessage("*'gone'*npm install*");
    }

    [Fact]
    public void The_verbosity_of_a_tool_follows_that_of_the_build()
    {
        Enter();
        session.VerbosityMappings.Set(typeof(SampleLevel), Nuke.Common.Verbosity.Normal, SampleLevel.Low);

        new SampleSettings().GetArgumentList().Should().Equal("image", "build", "--level", "low");
        new SampleSettings().SetLevel(SampleLevel.High).Level.Should().Be(SampleLevel.High);
    }

    private void Enter() => session.EnterFlow();

    private void Package(string id, string version, params string[] files)
    {
        foreach (var file in files)
        {
            folder.Write($"packages/{id}/{version}/{file}");
        }
    }
}
