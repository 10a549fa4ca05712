using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A container beside a job (a service, reached by its name or its ports), or the one that the job runs in. Not in NUKE.</summary>
/// <param name="image">The image.</param>
public sealed class GitHubActionsContainer(string image) : ConfigurationEntity
{
    /// <summary>The image.</summary>
    public string Image { get; } = image;

    /// <summary>The user name for the image's registry.</summary>
    public string? UserName { get; set; }

    /// <summary>The password for the image's registry: an expression with a secret.</summary>
    public string? Password { get; set; }

    /// <summary>Variables of the container.</summary>
    public Dictionary<string, string> Environment { get; set; } = [];

    /// <summary>Ports: <c>5432:5432</c>.</summary>
    public string[] Ports { get; set; } = [];

    /// <summary>Volumes: <c>SOURCE:TARGET</c>.</summary>
    public string[] Volumes { get; set; } = [];

    /// <summary>Further options of <c>docker create</c>, such as a health check.</summary>
    public string? Options { get; set; }

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteEntry("image", Image);
        if (UserName is not null || Password is not null)
        {
            writer.WriteLine("credentials:");
            using (writer.Indent())
            {
                writer.WriteEntry("username", UserName);
                writer.WriteEntry("password", Password);
            }
        }

        writer.WriteMapping("env", Environment);
        writer.WriteList("ports", Ports);
        writer.WriteList("volumes", Volumes);
        writer.WriteEntry("options", Options);
    }
}
