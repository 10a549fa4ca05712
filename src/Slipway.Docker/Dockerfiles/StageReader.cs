using Slipway.Docker.Context;

namespace Slipway.Docker.Dockerfiles;

/// <summary>Divides instructions into stages.</summary>
internal static class StageReader
{
    /// <summary>The stages; at least one.</summary>
    public static List<DockerfileStage> Read(IReadOnlyList<DockerfileInstruction> instructions, string path)
    {
        var stages = new List<DockerfileStage>();
        var body = new List<DockerfileInstruction>();
        foreach (var instruction in instructions)
        {
            if (instruction.Keyword == "FROM")
            {
                body = [];
                stages.Add(ReadFrom(instruction, stages.Count, body, path));
            }
            else if (stages.Count > 0)
            {
                body.Add(instruction);
            }
            else if (instruction.Keyword != "ARG")
            {
                throw new DockerfileException(path, instruction.Line,
                    $"{instruction.Keyword} stands before the first FROM, where only ARG may. Put a FROM in front of it.");
            }
        }

        return stages.Count > 0
            ? stages
            : throw new DockerfileException(path, instructions[^1].EndLine, "there is no FROM. A Dockerfile needs at least one stage.");
    }

    private static DockerfileStage ReadFrom(DockerfileInstruction from, int index, List<DockerfileInstruction> body, string path)
    {
        var name = from.Words switch
        {
            [_] => null,
            [_, var keyword, var alias] when keyword.Equals("as", StringComparison.OrdinalIgnoreCase) => alias.ToLowerInvariant(),
            _ => throw new DockerfileException(path, from.Line, $"'FROM {SafeText.Escape(from.Arguments)}' is not FROM IMAGE or FROM IMAGE AS NAME."),
        };
        return new DockerfileStage(index, name, from.Words[0], from, body);
    }
}
