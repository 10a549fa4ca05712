using System.Reflection;
using Nuke.Common.CI;
using Nuke.Common.IO;
using Nuke.Common.Reporting;
using Nuke.Common.ValueInjection;
using Serilog;

namespace Nuke.Common.Execution;

/// <summary>One run of a build, stage by stage: discover, bind parameters, plan, check requirements, run, report.</summary>
internal sealed class BuildRunner(BuildSession session, RunEnvironment environment)
{
    /// <summary>How long a target may go on after an interruption before the run ends without it.</summary>
    private static readonly TimeSpan InterruptGrace = TimeSpan.FromSeconds(10);

    /// <summary>Runs a build and returns its exit code.</summary>
    public int Run(Func<NukeBuild> create, Type type, IReadOnlyCollection<PropertyInfo> defaultTargets)
    {
        if (environment.OwnsProcess)
        {
            session.Enter();
        }
        else
        {
            session.EnterFlow();
        }

        BuildLog.Install();
        using var output = environment.OwnsProcess ? ConsoleRedaction.Install(session.Secrets) : null;
        try
        {
            return RunStages(create, type, defaultTargets);
        }
        catch (Exception exception) when (exception is UsageException or BuildDefinitionException)
        {
            session.Console.WriteError(exception.Message);
            return ExitCodes.Usage;
        }
    }

    private int RunStages(Func<NukeBuild> create, Type type, IReadOnlyCollection<PropertyInfo> defaultTargets)
    {
        var commandLine = CommandLineArguments.Parse(environment.Arguments);
        var parameters = ParameterDiscovery.Discover(type);
        var binder = Prepare(commandLine, parameters, type.Assembly);

        var build = create();
        session.PackageSources.Use(build);
        BindParameters(build, parameters, binder);
        CheckCommandLine(commandLine, parameters, binder);

        var targets = TargetDiscovery.Discover(build, defaultTargets);
        var events = session.Events = new BuildEvents(build);
        events.BuildCreated(targets);

        var help = new HelpText(session.Console, targets, parameters);
        if (session.Options.Help)
        {
            help.WriteAll();
            return ExitCodes.Success;
        }

        var configuration = new ConfigurationCommand(session, build, targets);
        if (configuration.RunIfAsked() is { } exitCode)
        {
            return exitCode;
        }

        var invoked = ExecutionPlanner.Find(targets, [.. session.Options.Targets, .. binder.Leftovers]);
        if (invoked.Count == 0)
        {
            invoked = [.. targets.Where(target => target.IsDefault)];
        }

        if (invoked.Count == 0)
        {
            help.WriteTargets();
            return ExitCodes.Success;
        }

        foreach (var target in invoked)
        {
            target.Invoked = true;
        }

        session.Plan = ExecutionPlanner.Plan(targets, invoked);
        if (session.Options.Plan)
        {
            PlanText.Write(session.Console, session.Plan);
            return ExitCodes.Success;
        }

        return Execute(build, parameters, targets, events, configuration);
    }

    private int Execute(
        NukeBuild build,
        IReadOnlyList<ParameterDefinition> parameters,
        IReadOnlyList<ExecutableTarget> targets,
        BuildEvents events,
        ConfigurationCommand configuration)
    {
        foreach (var target in session.Plan)
        {
            target.Status = ExecutionStatus.Scheduled;
        }

        if (!session.Options.NoLogo && events.Shows(DefaultOutput.Logo))
        {
            session.Host.WriteLogo();
        }

        session.Log.ShowsTimestamps = events.Shows(DefaultOutput.Timestamps);
        InjectOtherValues(build);
        configuration.WarnOfOutdated();
        events.BuildInitialized(targets, session.Plan);
        SkipMarker.Mark(session.Plan, session.Options.Skip is { } skip ? ExecutionPlanner.Find(targets, skip) : null);
        var missing = new RequirementChecker(build, parameters).FindMissing(session.Plan);
        if (missing.Count > 0)
        {
            throw UsageErrors.MissingRequirements(missing);
        }

        var attempt = BuildAttempt.Begin(NukeBuild.TemporaryDirectory, environment.Arguments, session.Options.Continue);
        if (attempt.IsAnother)
        {
            Log.Warning("--continue: the last run was another one; everything runs.");
        }

        SkipMarker.MarkSucceeded(session.Plan, attempt.Succeeded);
        var executor = new BuildExecutor(session, events, attempt);
        if (environment.OwnsProcess)
        {
            RunInterruptibly(executor);
        }
        else
        {
            executor.Run();
        }

        session.Processes.StopAll();
        return Report(build, events, configuration);
    }

    private void RunInterruptibly(BuildExecutor executor)
    {
        using var handler = new InterruptHandler(session);
        var run = Task.Factory.StartNew(executor.Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var finished = ((IAsyncResult)run).AsyncWaitHandle;
        if (WaitHandle.WaitAny([finished, handler.Interrupted]) == 1 && !finished.WaitOne(InterruptGrace))
        {
            executor.Abandon();
            return;
        }

        run.GetAwaiter().GetResult();
    }

    private int Report(NukeBuild build, BuildEvents events, ConfigurationCommand configuration)
    {
        try
        {
            events.BuildFinished();
            configuration.SerializeState();
        }
        catch (Exception exception)
        {
            Log.Error("OnBuildFinished failed: {Error}", ErrorText.Of(exception));
            session.ExitCode ??= ExitCodes.TargetFailed;
        }

        if (events.Shows(DefaultOutput.ErrorsAndWarnings))
        {
            session.Host.WriteErrorsAndWarnings();
        }

        if (events.Shows(DefaultOutput.TargetOutcome))
        {
            session.Host.WriteTargetOutcome(build);
        }

        if (events.Shows(DefaultOutput.BuildOutcome))
        {
            session.Host.WriteBuildOutcome(build);
        }

        var outcome = build.IsFailing ? ExitCodes.TargetFailed : ExitCodes.Success;
        return session.IsInterrupted ? ExitCodes.Interrupted : session.ExitCode ?? outcome;
    }

    /// <summary>Finds the root and reads the engine's parameters, and what must be hidden from the first line of output on.</summary>
    private ParameterBinder Prepare(CommandLineArguments commandLine, IReadOnlyList<ParameterDefinition> parameters, Assembly buildAssembly)
    {
        var variables = new EnvironmentSource(environment.Variables);
        var early = EngineOptions.Bind(new ParameterBinder(commandLine, variables, [], environment.WorkingDirectory, environment.WorkingDirectory), commandLine);
        var root = FindRoot(early.Root);
        session.RootDirectory = AbsolutePath.Create(root);

        var files = early.Profiles.Select(profile => $"parameters.{profile}.json").Prepend("parameters.json")
            .Select(file => ParametersFile.Read(Path.Combine(root, ".nuke", file)))
            .ToList();
        var binder = new ParameterBinder(commandLine, variables, files, environment.WorkingDirectory, root);
        foreach (var secret in parameters.Where(parameter => parameter.IsSecret).SelectMany(binder.Secrets))
        {
            session.Secrets.Add(secret);
        }

        session.Options = EngineOptions.Bind(binder, commandLine) with { Root = early.Root };
        session.Log.LevelSwitch.MinimumLevel = BuildLog.ToLevel(session.Options.Verbosity);
        session.Host = HostDetection.Find(session.Options.Host, environment.Variables, buildAssembly);
        foreach (var secret in session.Host.SecretValues)
        {
            session.Secrets.Add(secret);
        }

        return binder;
    }

    private string FindRoot(string? option)
    {
        if (option is null)
        {
            return RootFinder.Find(environment.WorkingDirectory) ?? throw UsageErrors.NoRoot(environment.WorkingDirectory);
        }

        var root = Path.GetFullPath(option, environment.WorkingDirectory);
        return Directory.Exists(root) ? root : throw UsageErrors.RootMissing(root);
    }

    private static void BindParameters(NukeBuild build, IReadOnlyList<ParameterDefinition> parameters, ParameterBinder binder)
    {
        var session = BuildSession.Current;
        foreach (var parameter in parameters)
        {
            var value = binder.Bind(parameter);
            if (parameter.Attribute is PartitionAttribute partition)
            {
                value = partition.Complete(value as Partition, parameter.Option);
            }

            if (value is null)
            {
                continue;
            }

            session.Values.Add(parameter.Member!, value);
            if (!parameter.Member!.DeclaringType!.IsInterface)
            {
                InjectedMembers.Write(parameter.Member, build, value);
            }
        }
    }

    private static void CheckCommandLine(CommandLineArguments commandLine, IReadOnlyList<ParameterDefinition> parameters, ParameterBinder binder)
    {
        var all = EngineOptions.Definitions.Concat(parameters).ToList();
        var known = all.Select(parameter => ParameterNames.Normalize(parameter.Name)).Append("h").Append("?").ToHashSet(StringComparer.Ordinal);
        var unknown = commandLine.Options.Where(option => !known.Contains(option.NormalizedName)).Select(option => option.Text).Distinct(StringComparer.Ordinal).ToList();
        foreach (var warning in binder.Warnings)
        {
            Log.Warning("{Warning}", warning);
        }

        if (unknown.Count > 0)
        {
            throw UsageErrors.UnknownParameters(unknown, all);
        }

        if (binder.Errors.Count > 0)
        {
            throw UsageErrors.BadValues(binder.Errors.Distinct(StringComparer.Ordinal));
        }
    }

    /// <summary>Gives the members of the build class their values that are no parameters, higher priorities first.</summary>
    private void InjectOtherValues(NukeBuild build)
    {
        if (build.GetType().IsDefined(typeof(OnDemandValueInjectionAttribute), inherit: true))
        {
            return;
        }

        var members = InjectedMembers.Of(build.GetType())
            .Where(injected => injected.Attribute is not ParameterAttribute
                && !injected.Member.DeclaringType!.IsInterface
                && !injected.Member.IsDefined(typeof(OnDemandAttribute), inherit: true))
            .OrderByDescending(injected => injected.Attribute.Priority);
        foreach (var (member, attribute) in members)
        {
            if (session.Injections.GetOrMake(member, attribute, build) is { } value)
            {
                InjectedMembers.Write(member, build, value);
            }
        }
    }
}
