using System.Collections;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Slipway.Docker.Commands;

/// <summary>Starts a program in a process group of its own, with default signal handling and only the descriptors 0 to 2.</summary>
internal static class PosixSpawn
{
    private const short SetGroup = 0x02;
    private const short SetDefaultSignals = 0x04;
    private const short SetSignalMask = 0x08;
    private const short CloseOnExecByDefault = 0x4000;

    /// <summary>Starts the program and returns its process id, which is also the id of its group.</summary>
    public static int Start(
        Command command, string path, IReadOnlyDictionary<string, string> environment, int? input, int output, int error)
    {
        var buffer = Marshal.AllocHGlobal(LibC.StructureSize * 3);
        var (actions, attributes, signals) = (buffer, buffer + LibC.StructureSize, buffer + (2 * LibC.StructureSize));
        try
        {
            Check(LibC.InitFileActions(actions), command);
            Check(LibC.InitAttributes(attributes), command);
            AddActions(actions, command, input, output, error);
            SetAttributes(attributes, signals, command);
            string?[] arguments = [command.FileName, .. command.Arguments, null];
            string?[] variables = [.. environment.Select(variable => $"{variable.Key}={variable.Value}"), null];
            Check(LibC.Spawn(out var processId, path, actions, attributes, arguments, variables), command);
            _ = LibC.DestroyFileActions(actions);
            _ = LibC.DestroyAttributes(attributes);
            return processId;
        }
        finally
        {
            Marshal.FreeHGlobal(buffer);
        }
    }

    /// <summary>The inherited environment with the command's changes.</summary>
    public static Dictionary<string, string> EnvironmentOf(Command command)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables[(string)variable.Key] = (string?)variable.Value ?? string.Empty;
        }

        foreach (var (name, value) in command.Environment)
        {
            if (value is null)
            {
                variables.Remove(name);
            }
            else
            {
                variables[name] = value;
            }
        }

        return variables;
    }

    private static void AddActions(nint actions, Command command, int? input, int output, int error)
    {
        Check(input is { } descriptor ? LibC.AddDuplicate(actions, descriptor, 0) : LibC.AddOpen(actions, 0, "/dev/null", 0, 0), command);
        Check(LibC.AddDuplicate(actions, output, 1), command);
        Check(LibC.AddDuplicate(actions, error, 2), command);
        if (command.WorkingDirectory is { } folder)
        {
            Check(LibC.AddChangeDirectory(actions, Path.GetFullPath(folder)), command);
        }
    }

    private static void SetAttributes(nint attributes, nint signals, Command command)
    {
        // The runtime ignores SIGPIPE, and a child would inherit that: every signal is set back to its default.
        Check(LibC.FillSignalSet(signals), command);
        Check(LibC.SetDefaultSignals(attributes, signals), command);
        Check(LibC.EmptySignalSet(signals), command);
        Check(LibC.SetSignalMask(attributes, signals), command);
        Check(LibC.SetGroup(attributes, 0), command);
        var flags = SetGroup | SetDefaultSignals | SetSignalMask | (OperatingSystem.IsMacOS() ? CloseOnExecByDefault : 0);
        Check(LibC.SetFlags(attributes, (short)flags), command);
    }

    private static void Check(int error, Command command)
    {
        if (error != 0)
        {
            throw new CommandNotFoundException(command.FileName, new Win32Exception(error));
        }
    }
}
