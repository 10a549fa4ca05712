namespace Slipway.Acceptance.Tests.Engine;

/// <summary>A repository with the real launcher and a build on the engine as it was compiled for the tests.</summary>
internal sealed class EngineFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public EngineFolder(string build)
    {
        var engine = Path.Combine(Repository.Root, "src", "Slipway.Engine");
        // Beside the tests of the engine lies everything that it needs.
        var compiled = AppContext.BaseDirectory.Replace("Slipway.Acceptance.Tests", "Slipway.Engine.Tests", StringComparison.Ordinal);
        File.Copy(Path.Combine(Repository.Root, "build.sh"), Path.Combine(folder.Path, "build.sh"));
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(folder.Path, "global.json"));
        folder.Folder(".nuke");
        folder.Write("build/_build.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{engine}/build/Slipway.Engine.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RootNamespace></RootNamespace>
                <NoWarn>CS0649;CS0169</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{compiled}Slipway.Engine.dll" />
                <Reference Include="{compiled}Serilog.dll" />
              </ItemGroup>
              <Import Project="{engine}/build/Slipway.Engine.targets" />
            </Project>
            """);
        folder.Write("build/Build.cs", build);
    }

    public string Root => folder.Path;

    public ProgramRun Launch(params string[] arguments)
        => new ProgramRun(Path.Combine(Root, "build.sh"), arguments).In(Root).Within(TimeSpan.FromMinutes(3)).With("NO_COLOR", null);

    public void Dispose() => folder.Dispose();
}
