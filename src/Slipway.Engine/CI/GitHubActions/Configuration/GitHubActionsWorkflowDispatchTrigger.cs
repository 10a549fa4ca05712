using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Lets people start a workflow by hand, with inputs.</summary>
public class GitHubActionsWorkflowDispatchTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>Inputs that may be left out.</summary>
    public string[] OptionalInputs { get; set; } = [];

    /// <summary>Inputs that must be given.</summary>
    public string[] RequiredInputs { get; set; } = [];

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine("workflow_dispatch:");
        if (OptionalInputs.Length + RequiredInputs.Length == 0)
        {
            return;
        }

        using (writer.Indent())
        {
            writer.WriteLine("inputs:");
            using (writer.Indent())
            {
                foreach (var input in OptionalInputs)
                {
                    WriteInput(writer, input, isRequired: false);
                }

                foreach (var input in RequiredInputs)
                {
                    WriteInput(writer, input, isRequired: true);
                }
            }
        }
    }

    private static void WriteInput(CustomFileWriter writer, string input, bool isRequired)
    {
        writer.WriteLine($"{YamlText.Scalar(input)}:");
        using (writer.Indent())
        {
            var words = string.Join(' ', WorkflowNames.Words(input));
            writer.WriteEntry("description", words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..]);
            writer.WriteLine($"required: {(isRequired ? "true" : "false")}");
        }
    }
}
