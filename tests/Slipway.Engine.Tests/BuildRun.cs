using System.Collections;
using System.Linq.Expressions;
using Nuke.Common;
using Nuke.Common.Execution;
using Nuke.Common.Reporting;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests;

/// <summary>Runs a build in this process, as the launcher would, in a folder of its own.</summary>
internal sealed class BuildRun : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Hashtable variables = [];

    public BuildRun()
    {
        folder.Folder(".nuke");
    }

    public string Root => folder.Path;

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public int ExitCode { get; private set; }

    public IReadOnlyList<ExecutableTarget> Plan { get; private set; } = [];

    public IEnumerable<string> Ran => Plan
        .Where(target => target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Collective)
        .Select(target => target.Name);

    public BuildRun WithVariable(string name, string value)
    {
        variables[name] = value;
        return this;
    }

    public BuildRun WithFile(string path, string content)
    {
        folder.Write(path, content);
        return this;
    }

    public BuildRun Run<T>(params string[] arguments)
        where T : NukeBuild, new()
        => Run<T>(null, arguments);

    public BuildRun Run<T>(Expression<Func<T, Target>>? defaultTarget, params string[] arguments)
        where T : NukeBuild, new()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var secrets = new SecretRedactor();
        var session = new BuildSession
        {
            Secrets = secrets,
            Console = new BuildConsole(() => output, () => error, hasColors: false, hasUnicode: false) { Secrets = secrets },
        };
        ExitCode = new BuildRunner(session, new RunEnvironment(arguments, variables, Root, OwnsProcess: false))
            .Run(() => new T(), typeof(T), defaultTarget is null ? [] : [TargetMembers.FromExpression(defaultTarget)]);
        Output = output.ToString();
        Error = error.ToString();
        Plan = session.Plan;
        return this;
    }

    public ExecutableTarget Target(string name) => Plan.Single(target => target.Name == name);

    public void Dispose() => folder.Dispose();
}
