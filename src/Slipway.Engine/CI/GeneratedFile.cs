using Nuke.Common.IO;

namespace Nuke.Common.CI;

/// <summary>A file as the build declares it.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Text">What it should hold.</param>
internal sealed record GeneratedFile(AbsolutePath Path, string Text)
{
    /// <summary>What is there; null when nothing is.</summary>
    public string? Read() => File.Exists(Path) ? File.ReadAllText(Path) : null;

    /// <summary>Whether what is there is what should be. A checkout may have given it carriage returns.</summary>
    public bool IsCurrent() => Read() is { } text && text.ReplaceLineEndings("\n") == Text.ReplaceLineEndings("\n");

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Path.Parent);
        var draft = $"{Path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(draft, Text);
        File.Move(draft, Path, overwrite: true);
    }
}
