using Nuke.Common.Execution;
using Nuke.Common.Reporting;
using Nuke.Common.ValueInjection;
using Serilog;

namespace Nuke.Common.CI;

/// <summary>What <c>--generate-ci</c> and <c>--verify-ci</c> do, and what an ordinary run says about outdated files.</summary>
internal sealed class ConfigurationCommand(BuildSession session, INukeBuild build, IReadOnlyList<ExecutableTarget> targets)
{
    private readonly Lazy<ConfigurationFiles> files = new(() => new ConfigurationFiles(build, targets));

    /// <summary>Generates or verifies when the command line asks for it; null when it does not.</summary>
    /// <returns>The exit code: 1 when a file is not what the build declares.</returns>
    /// <exception cref="BuildDefinitionException">An attribute declares something impossible.</exception>
    /// <exception cref="UsageException">There is no attribute of that id.</exception>
    public int? RunIfAsked()
    {
        var options = session.Options;
        if (options.GenerateConfiguration.Count > 0)
        {
            Generate(options.GenerateConfiguration.Select(Find));
        }
        else if (options.GenerateCi)
        {
            Generate(files.Value.Generators);
        }

        return options.VerifyCi ? Verify()
            : options.GenerateCi || options.GenerateConfiguration.Count > 0 ? ExitCodes.Success
            : null;
    }

    /// <summary>On a local run: warns of files that are not what the build declares. Writes nothing, and never fails a run.</summary>
    public void WarnOfOutdated()
    {
        if (session.Host is IBuildServer || !build.GetType().IsDefined(typeof(IConfigurationGenerator), inherit: true))
        {
            return;
        }

        foreach (var generator in files.Value.Generators.Where(generator => generator.AutoGenerate))
        {
            try
            {
                foreach (var file in files.Value.Render([generator]).Where(file => !file.IsCurrent()))
                {
                    Log.Warning("{File} is not what the build declares. Run with --generate-ci to write it.", files.Value.Relative(file.Path));
                }
            }
            catch (Exception exception)
            {
                Log.Warning("Whether the files of {Generator} are current could not be told: {Reason}", generator.DisplayName, ErrorText.Of(exception));
            }
        }
    }

    /// <summary>At the end of a build on a build server: lets the attributes for that server keep what its next job needs.</summary>
    public void SerializeState()
    {
        if (session.Host is IBuildServer && build.GetType().IsDefined(typeof(IConfigurationGenerator), inherit: true))
        {
            foreach (var generator in files.Value.Generators.Where(generator => generator.HostType.IsInstanceOfType(session.Host)))
            {
                generator.SerializeState();
            }
        }
    }

    private IConfigurationGenerator Find(string id)
    {
        var generators = files.Value.Generators;
        return generators.FirstOrDefault(generator => ParameterNames.Normalize(generator.Id) == ParameterNames.Normalize(id))
            ?? throw UsageErrors.UnknownConfiguration(id, generators.Select(generator => generator.Id));
    }

    private void Generate(IEnumerable<IConfigurationGenerator> generators)
    {
        var all = files.Value.Render(generators);
        foreach (var file in all)
        {
            var isCurrent = file.IsCurrent();
            if (!isCurrent)
            {
                file.Write();
            }

            session.Console.WriteLine($"{files.Value.Relative(file.Path)}: {(isCurrent ? "unchanged" : "written")}");
        }

        if (all.Count == 0)
        {
            session.Console.WriteLine("The build class declares no CI configuration. Put an attribute such as [GitHubActions] on it.");
        }
    }

    private int Verify()
    {
        var all = files.Value.Render(files.Value.Generators);
        var outdated = all.Where(file => !file.IsCurrent()).ToList();
        foreach (var file in outdated)
        {
            Show(file);
        }

        var orphans = files.Value.FindOrphans(all).ToList();
        foreach (var orphan in orphans)
        {
            session.Console.WriteLine($"{files.Value.Relative(orphan)} was generated, but the build does not declare it any more: delete it.");
        }

        if (outdated.Count + orphans.Count == 0)
        {
            session.Console.WriteLine(all.Count == 0 ? "The build class declares no CI configuration." : $"All {all.Count} generated files are current.");
            return ExitCodes.Success;
        }

        var names = string.Join(", ", outdated.Select(file => files.Value.Relative(file.Path)).Concat(orphans.Select(files.Value.Relative)));
        var message = $"Not what the build declares: {names}. Run with --generate-ci and commit the result.";
        session.Host.ReportError(message);
        session.Console.WriteError(message);
        return ExitCodes.TargetFailed;
    }

    private void Show(GeneratedFile file)
    {
        var name = files.Value.Relative(file.Path);
        if (file.Read() is not { } committed)
        {
            session.Console.WriteLine($"{name} is missing.");
            return;
        }

        session.Console.WriteLine($"--- {name}");
        session.Console.WriteLine($"+++ {name} (as the build declares it)");
        foreach (var line in LineDiff.Of(committed, file.Text))
        {
            session.Console.WriteLine(Tooling.ControlCharacters.Escape(line));
        }
    }
}
