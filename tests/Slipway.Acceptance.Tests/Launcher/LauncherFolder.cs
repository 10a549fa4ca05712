namespace Slipway.Acceptance.Tests.Launcher;

/// <summary>A folder with the real launcher and a build so small that compiling it is quick.</summary>
internal sealed class LauncherFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public LauncherFolder()
    {
        var engine = Path.Combine(Repository.Root, "src", "Slipway.Engine", "build");
        File.Copy(Path.Combine(Repository.Root, "build.sh"), Path.Combine(folder.Path, "build.sh"));
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(folder.Path, "global.json"));
        folder.Write("build/_build.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{engine}/Slipway.Engine.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <Import Project="{engine}/Slipway.Engine.targets" />
            </Project>
            """);
        Says("one");
    }

    public string Root => folder.Path;

    public void Says(string text)
        => folder.Write("build/Build.cs", $"System.Console.WriteLine(\"{text} \" + string.Join(\"|\", args)); return args.Length;");

    public void Write(string path, string content) => folder.Write(path, content);

    public ProgramRun Launch(params string[] arguments)
        => new ProgramRun("sh", arguments.Prepend(System.IO.Path.Combine(folder.Path, "build.sh")))
            .In(System.IO.Path.GetTempPath())
            .Within(TimeSpan.FromMinutes(3));

    public void Dispose() => folder.Dispose();
}
