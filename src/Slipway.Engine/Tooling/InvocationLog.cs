using Nuke.Common.Execution;
using Serilog;
using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>Logs what is run: <c>&gt; /usr/bin/git status</c>.</summary>
internal static class InvocationLog
{
    // Constants: the types of the log keep each message template only once.
    private const string Command = "> {ToolPath:l} {Arguments:l}";
    private const string CommandAlone = "> {ToolPath:l}";
    private const string Folder = "@ {WorkingDirectory:l}";
    private const string Variable = "$ {Name:l}={Value:l}";
    private const string RemovedVariable = "$ unset {Name:l}";

    public static void Write(ProcessRequest request, ProcessStart start, BuildSession session)
    {
        var program = ArgumentLine.QuoteIfNeeded(start.Program);
        var arguments = Mask(start.RenderedArguments);
        if (session.IsDryRun)
        {
            foreach (var (name, value) in request.Environment)
            {
                if (value is null)
                {
                    Log.Information(RemovedVariable, name);
                }
                else
                {
                    Log.Information(Variable, name, Mask(value));
                }
            }
        }

        if (arguments.Length == 0)
        {
            Log.Information(CommandAlone, program);
        }
        else
        {
            Log.Information(Command, program, arguments);
        }

        if (session.ProcessDefaults.LogWorkingDirectory)
        {
            var isDefault = start.WorkingDirectory == Path.GetFullPath(session.ProcessDefaults.WorkingDirectory);
            Log.Write(isDefault ? LogEventLevel.Verbose : LogEventLevel.Information, Folder, start.WorkingDirectory);
        }

        string Mask(string text) => ControlCharacters.Escape(session.Secrets.Redact(request.Redact?.Invoke(text) ?? text));
    }
}
