using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>How long the launcher and the engine take, against the least that .NET itself takes.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 11;

    public static async Task RunAsync()
    {
        using var folder = new TempFolder();
        folder.Write("hello.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        folder.Write("Program.cs", "System.Console.WriteLine(\"hello\");");
        await Run("dotnet", "build", folder.Path, "-v:quiet", "-o", Path.Combine(folder.Path, "out"));
        var launcher = Path.Combine(Repository.Root, "build.sh");
        await Run(launcher, "--help");

        var hello = new Measurement("dotnet hello.dll");
        var help = new Measurement("./build.sh --help");
        var list = new Measurement("./build.sh");
        for (var i = 0; i < Rounds; i++)
        {
            await hello.AddAsync(() => Run("dotnet", Path.Combine(folder.Path, "out", "hello.dll")));
            await help.AddAsync(() => Run(launcher, "--help"));
            await list.AddAsync(() => Run(launcher));
        }

        Console.WriteLine(hello);
        Console.WriteLine(help);
        Console.WriteLine(list);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--help is {help.Median / hello.Median:0.00} times hello.dll (at most 3), the list {list.Median / hello.Median:0.00} times"));
    }

    private static async Task Run(string program, params string[] arguments)
        => (await new ProgramRun(program, arguments).RunAsync()).OrThrow();
}
