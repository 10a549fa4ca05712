using System.Text.RegularExpressions;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>What GitHub would refuse, said before it is committed.</summary>
internal static partial class WorkflowChecks
{
    /// <summary>Checks a workflow.</summary>
    /// <exception cref="BuildDefinitionException">GitHub would refuse it; the message has every reason.</exception>
    public static void Check(GitHubActionsConfiguration workflow)
    {
        var problems = FindProblems(workflow).ToList();
        if (problems.Count > 0)
        {
            throw new BuildDefinitionException(
                $"Workflow '{workflow.Name}' would be refused by GitHub:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  {problem}"))}");
        }
    }

    private static IEnumerable<string> FindProblems(GitHubActionsConfiguration workflow)
    {
        if (workflow.ShortTriggers.Length + workflow.DetailedTriggers.Length == 0)
        {
            yield return "Nothing starts it. Set 'On', or one of the properties that begin with 'On'.";
        }

        if (workflow.Jobs.Length == 0)
        {
            yield return "It has no job. Name an image or a label, or override GetJobs.";
        }

        foreach (var group in workflow.Jobs.GroupBy(job => job.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"{group.Count()} jobs have the id '{group.Key}'.";
        }

        var ids = workflow.Jobs.Select(job => job.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in workflow.Jobs.SelectMany(job => FindProblems(job, ids)))
        {
            yield return problem;
        }

        if (FindCycle(workflow.Jobs) is { } cycle)
        {
            yield return $"Jobs need each other in a circle: {string.Join(" -> ", cycle)}.";
        }
    }

    private static IEnumerable<string> FindProblems(GitHubActionsJob job, HashSet<string> ids)
    {
        if (!JobId().IsMatch(job.Id))
        {
            yield return $"'{job.Id}' cannot be the id of a job: a letter or '_', then letters, digits, '-' and '_'.";
        }

        foreach (var need in job.Needs.Where(need => !ids.Contains(need)))
        {
            yield return $"Job '{job.Id}' needs '{need}', which is not one of {string.Join(", ", ids.Order(StringComparer.Ordinal))}.";
        }

        if (job.Steps.Length == 0)
        {
            yield return $"Job '{job.Id}' has no steps.";
        }

        if (job.Matrix is { } matrix && matrix.Values.All(pair => pair.Value.Length == 0) && matrix.Include.Length == 0)
        {
            yield return $"The matrix of job '{job.Id}' is empty.";
        }

        foreach (var (permission, access) in (job.Permissions ?? []).Where(pair => pair.Access is not ("read" or "write" or "none")))
        {
            yield return $"Job '{job.Id}': '{access}' is no access to {permission}; it is read, write or none.";
        }

        var stepIds = job.Steps.OfType<GitHubActionsNamedStep>().Select(step => step.Id).Where(id => id is not null);
        foreach (var group in stepIds.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"Job '{job.Id}' has {group.Count()} steps with the id '{group.Key}'.";
        }
    }

    private static List<string>? FindCycle(GitHubActionsJob[] jobs)
    {
        var needs = jobs.GroupBy(job => job.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Needs, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        return needs.Keys.Select(id => Follow(id, [])).FirstOrDefault(cycle => cycle is not null);

        List<string>? Follow(string id, List<string> path)
        {
            if (path.IndexOf(id) is >= 0 and var start)
            {
                return [.. path[start..], id];
            }

            if (done.Contains(id) || !needs.TryGetValue(id, out var next))
            {
                return null;
            }

            var cycle = next.Select(need => Follow(need, [.. path, id])).FirstOrDefault(found => found is not null);
            done.Add(id);
            return cycle;
        }
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex JobId();
}
