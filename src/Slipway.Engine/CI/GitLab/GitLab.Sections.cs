using System.Globalization;
using Nuke.Common.Execution;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitLab;

/// <content>Foldable parts of the output. See <see href="https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections"/>.</content>
public partial class GitLab
{
    /// <summary>Where times come from; tests set it.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Begins a part of the output that can be folded.</summary>
    /// <param name="name">Its name; what the server does not take in a name becomes an underscore.</param>
    /// <param name="header">What is shown when it is folded; the name by default.</param>
    /// <param name="collapsed">Whether it is folded at first; false by default.</param>
    public void BeginSection(string name, string? header = null, bool collapsed = false)
        => Write($"section_start:{Now()}:{SectionName(name)}{(collapsed ? "[collapsed=true]" : string.Empty)}", header ?? name);

    /// <summary>Ends it.</summary>
    public void EndSection(string name) => Write($"section_end:{Now()}:{SectionName(name)}", string.Empty);

    /// <inheritdoc />
    protected internal override IDisposable WriteBlock(string text)
        => DelegateDisposable.CreateBracket(() => BeginSection(text), () => EndSection(text));

    /// <summary>The marker, and the code that hides it from people.</summary>
    private static void Write(string marker, string header)
        => BuildSession.Current.Console.WriteLine($"\e[0K{marker}\r\e[0K{header.ReplaceLineEndings(" ")}");

    private static string SectionName(string text)
        => string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' ? char.ToLowerInvariant(character) : '_'));

    private string Now() => Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
