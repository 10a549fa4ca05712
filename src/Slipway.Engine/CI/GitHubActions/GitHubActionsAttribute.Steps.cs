using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

public partial class GitHubActionsAttribute
{
    /// <summary>Steps to add to each job at a position; none by default. Not in NUKE.</summary>
    /// <param name="position">Where they go.</param>
    /// <param name="image">The machine of the job; <see cref="GitHubActionsImage.SelfHosted"/> for one that is named by its label.</param>
    protected virtual IEnumerable<GitHubActionsStep> GetSteps(GitHubActionsStepPosition position, GitHubActionsImage image) => [];

    /// <summary>The step that gets the repository, as the properties say.</summary>
    protected GitHubActionsCheckoutStep CreateCheckoutStep()
        => new()
        {
            Submodules = submodules,
            Lfs = lfs,
            FetchDepth = fetchDepth,
            Progress = progress,
            Filter = Filter,
            PersistCredentials = persistCredentials,
        };

    /// <summary>The step that restores and keeps caches, as the properties say.</summary>
    protected GitHubActionsCacheStep CreateCacheStep()
        => new()
        {
            IncludePatterns = CacheIncludePatterns,
            ExcludePatterns = CacheExcludePatterns,
            KeyFiles = CacheKeyFiles,
        };

    /// <summary>The step that runs targets, with the imported variables.</summary>
    /// <param name="targets">The targets, and parameters behind them.</param>
    protected GitHubActionsRunStep CreateRunStep(params string[] targets)
        => new()
        {
            BuildCmdPath = BuildCmdPath,
            InvokedTargets = targets,
            Imports = GetImports().ToDictionary(pair => pair.Key, pair => pair.Value),
        };

    private IEnumerable<GitHubActionsStep> GetSteps(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var run = CreateRunStep(InvokedTargets);
        if (image.GetValue().StartsWith("windows", StringComparison.Ordinal) && run.BuildCmdPath.EndsWith(".sh", StringComparison.Ordinal))
        {
            run.BuildCmdPath = Path.ChangeExtension(run.BuildCmdPath, ".cmd");
        }

        return
        [
            .. GetSteps(GitHubActionsStepPosition.Start, image),
            CreateCheckoutStep(),
            .. GetSteps(GitHubActionsStepPosition.AfterCheckout, image),
            .. CacheKeyFiles.Length > 0 ? (IEnumerable<GitHubActionsStep>)[CreateCacheStep()] : [],
            .. GetSteps(GitHubActionsStepPosition.BeforeRun, image),
            run,
            .. GetSteps(GitHubActionsStepPosition.AfterRun, image),
            .. PublishArtifacts ? GetArtifactSteps(relevantTargets) : [],
            .. GetSteps(GitHubActionsStepPosition.End, image),
        ];
    }

    private IEnumerable<GitHubActionsArtifactStep> GetArtifactSteps(IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in relevantTargets.SelectMany(target => target.ArtifactProducts).Select(WithoutWildcards).Distinct())
        {
            var path = (string)Build.RootDirectory.GetUnixRelativePathTo(folder);
            yield return new GitHubActionsArtifactStep
            {
                Name = names.Add(folder.Name) ? folder.Name : path.Replace('/', '-'),
                Path = path,
                Condition = PublishCondition,
            };
        }
    }

    /// <summary>The deepest folder (or file) of a pattern that has no wildcard in it.</summary>
    private AbsolutePath WithoutWildcards(string product)
    {
        var path = AbsolutePath.Create(Path.GetFullPath(product, Build.RootDirectory));
        while (path.ToString().AsSpan().ContainsAny('*', '?', '{'))
        {
            path = path.Parent;
        }

        return path;
    }
}
