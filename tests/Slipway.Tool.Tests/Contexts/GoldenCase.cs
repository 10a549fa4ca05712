using System.Text.Json;
using System.Text.Json.Serialization;

namespace Slipway.Tool.Tests.Contexts;

/// <summary>An ignore file, a tree, and what a real Docker build sent of it.</summary>
internal sealed record GoldenCase
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("dockerignoreBase64")]
    public required byte[] IgnoreFile { get; init; }

    [JsonPropertyName("files")]
    public required string[] Files { get; init; }

    [JsonPropertyName("included")]
    public required string[] Included { get; init; }

    [JsonPropertyName("dockerfileInContext")]
    public bool HasDockerfile { get; init; }

    [JsonPropertyName("dockerignoreInContext")]
    public bool HasIgnoreFile { get; init; }

    [JsonPropertyName("error")]
    public required string Error { get; init; }

    public static IReadOnlyList<GoldenCase> All { get; } = JsonSerializer.Deserialize<List<GoldenCase>>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Contexts", "Data", "dockerignore-golden.json")))!;

    /// <summary>Makes the tree with its Dockerfile and ignore file.</summary>
    public void WriteTo(TempFolder folder)
    {
        foreach (var file in Files)
        {
            if (file.EndsWith('/'))
            {
                folder.Folder(file);
            }
            else
            {
                folder.Write(file, "x");
            }
        }

        folder.Write("Dockerfile", "FROM scratch\nCOPY . /\n");
        File.WriteAllBytes(Path.Combine(folder.Path, ".dockerignore"), IgnoreFile);
    }
}
