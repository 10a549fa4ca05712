namespace Slipway.Acceptance.Tests.Development;

/// <summary>A Go module in a folder of its own that any user may read, so that a test can edit it.</summary>
internal sealed class ServiceSource : IDisposable
{
    private const string Server = "internal/server/server.go";

    /// <summary>Does what MODE says, and prints its arguments, each in brackets.</summary>
    private const string SmallProgram = """
        package main

        import (
        	"os"
        	"os/exec"
        	"os/signal"
        	"syscall"
        	"time"
        )

        func main() {
        	for _, argument := range os.Args[1:] {
        		print("[", argument, "]")
        	}
        	println("edition 1")
        	switch os.Getenv("MODE") {
        	case "exits":
        		os.Exit(7)
        	case "ignores signals":
        		signal.Ignore(syscall.SIGTERM, syscall.SIGINT)
        	case "has children":
        		for range 3 {
        			if err := exec.Command("sleep", "1000").Start(); err != nil {
        				panic(err)
        			}
        		}
        	}
        	time.Sleep(time.Hour)
        }

        """;

    private readonly TempFolder folder = new();

    private ServiceSource()
    {
    }

    public string Path => folder.Path;

    /// <summary>The agent, whose /healthz answers with a text that <see cref="Answer"/> changes.</summary>
    public static async Task<ServiceSource> Agent()
    {
        var source = new ServiceSource();
        foreach (var file in Repository.Files("src/agent"))
        {
            source.Write(System.IO.Path.GetRelativePath("src/agent", file), Repository.Read(file));
        }

        return await source.Shared();
    }

    /// <summary>A program that compiles quickly.</summary>
    public static async Task<ServiceSource> Small()
    {
        var source = new ServiceSource();
        source.Write("go.mod", "module small\n\ngo 1.24\n");
        source.Write("main.go", SmallProgram);
        return await source.Shared();
    }

    /// <summary>Makes the agent answer another text on /healthz.</summary>
    public void Answer(string text)
    {
        var original = Repository.Read($"src/agent/{Server}");
        original.Should().Contain("\"ok\\n\"");
        Write(Server, original.Replace("\"ok\\n\"", $"\"{text}\\n\""));
    }

    /// <summary>Makes the small program print another edition.</summary>
    public void Edition(int number) => Write("main.go", SmallProgram.Replace("edition 1", $"edition {number}"));

    public void Write(string relativePath, string content) => folder.Write(relativePath, content);

    /// <summary>Writes a script that any user may run.</summary>
    public Task Script(string relativePath, string content) => Chmod("a+rx", folder.Write(relativePath, content));

    public void Dispose() => folder.Dispose();

    private static async Task Chmod(params IEnumerable<string> arguments)
        => (await new ProgramRun("chmod", arguments).RunAsync(TestContext.Current.CancellationToken)).OrThrow();

    private async Task<ServiceSource> Shared()
    {
        await Chmod("-R", "a+rX", Path);
        return this;
    }
}
