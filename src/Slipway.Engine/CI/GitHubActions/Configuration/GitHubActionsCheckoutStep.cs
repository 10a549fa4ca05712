using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that gets the repository. What is not set is as the action has it.</summary>
public class GitHubActionsCheckoutStep : GitHubActionsStep
{
    /// <summary>Which submodules are checked out.</summary>
    public GitHubActionsSubmodules? Submodules { get; set; }

    /// <summary>Whether large files (Git LFS) are checked out.</summary>
    public bool? Lfs { get; set; }

    /// <summary>How many commits are checked out; 0 for all of them and all tags.</summary>
    public uint? FetchDepth { get; set; }

    /// <summary>Whether the progress is shown.</summary>
    public bool? Progress { get; set; }

    /// <summary>What is left out until it is needed.</summary>
    public string? Filter { get; set; }

    /// <summary>Whether later steps can push with the token of the checkout. Not in NUKE.</summary>
    public bool? PersistCredentials { get; set; }

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        var inputs = new (string Name, string? Value)[]
        {
            ("submodules", Submodules?.GetValue()),
            ("lfs", Text(Lfs)),
            ("fetch-depth", FetchDepth?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("progress", Text(Progress)),
            ("filter", string.IsNullOrEmpty(Filter) ? null : YamlText.LenientScalar(Filter)),
            ("persist-credentials", Text(PersistCredentials)),
        };
        writer.WriteLine($"- uses: {PinnedActions.Checkout}");
        using (writer.Indent())
        {
            if (inputs.Any(input => input.Value is not null))
            {
                writer.WriteLine("with:");
            }

            using (writer.Indent())
            {
                foreach (var (name, value) in inputs.Where(input => input.Value is not null))
                {
                    writer.WriteLine($"{name}: {value}");
                }
            }
        }
    }

    private static string? Text(bool? value) => value is { } set ? set ? "true" : "false" : null;
}
