using System.Globalization;

namespace Slipway.Docker.Progress;

/// <summary>
/// Reads the lines of <c>--progress plain</c>: <c>#N</c> and a name, an output line, a status or an end. The form is meant for
/// people, so everything that is not understood is passed over.
/// </summary>
internal sealed class PlainLogReader(ProgressRecorder recorder)
{
    private const string ErrorPrefix = "ERROR: ";
    private const string WarningPrefix = "WARN: ";

    /// <summary>Takes a line. False when it belongs to no step.</summary>
    public bool Read(string line)
    {
        var text = WithoutTimestamp(line.AsSpan().TrimEnd('\r'));
        if (text.Length < 3 || text[0] != '#')
        {
            return false;
        }

        var blank = text.IndexOf(' ');
        if (blank < 2 || !int.TryParse(text[1..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        recorder.Format = recorder.Format == ProgressFormat.Unknown ? ProgressFormat.Plain : recorder.Format;
        Take(number, text[..blank].ToString(), text[(blank + 1)..].ToString());
        return true;
    }

    private void Take(int number, string id, string rest)
    {
        if (number == 0)
        {
            ReadBuilder(rest);
            return;
        }

        var isContent = PlainLine.IsContent(rest);
        if (recorder.Find(id) is not { } step)
        {
            // A log whose beginning is cut off speaks of steps that it never named.
            if (recorder.FindOrAdd(id, isContent ? id : rest) is not { } added || !isContent)
            {
                return;
            }

            step = added;
        }

        if (rest != step.Name)
        {
            TakeContent(step, rest);
        }
        else if (step.Declared is null)
        {
            step.Declared = StepOutcome.Running;
            recorder.Show(step);
        }
    }

    private void TakeContent(StepRecorder step, string rest)
    {
        if (rest == "CACHED")
        {
            step.Declared = StepOutcome.Cached;
            step.Cached = true;
        }
        else if (rest == "DONE" || rest.StartsWith("DONE ", StringComparison.Ordinal))
        {
            step.Declared = step.Cached ? StepOutcome.Cached : StepOutcome.Executed;
            step.DeclaredDuration = PlainLine.Seconds(rest.AsSpan(4).Trim()) ?? step.DeclaredDuration;
        }
        else if (rest == "CANCELED")
        {
            step.Declared = StepOutcome.Canceled;
        }
        else if (rest.StartsWith(ErrorPrefix, StringComparison.Ordinal))
        {
            step.Declared = StepOutcome.Failed;
            step.Error = rest[ErrorPrefix.Length..];
        }
        else
        {
            step.Declared ??= StepOutcome.Running;
            TakeOutput(step, rest);
            return;
        }

        recorder.Show(step);
    }

    private void TakeOutput(StepRecorder step, string rest)
    {
        if (rest.StartsWith(WarningPrefix, StringComparison.Ordinal))
        {
            recorder.Add(new BuildWarning(rest[WarningPrefix.Length..], null, null));
        }
        else if (PlainLine.TryReadOutput(rest, out var output))
        {
            recorder.AddOutputLine(step, output);
        }
        else if (rest != "..." && PlainLine.ReadStatus(rest) is { } status)
        {
            step.SetStatus(status);
        }
    }

    /// <summary><c>building with "NAME" instance using DRIVER driver</c>.</summary>
    private void ReadBuilder(string rest)
    {
        var words = rest.Split(' ');
        if (words is ["building", "with", var name, "instance", "using", var driver, "driver"])
        {
            recorder.Builder = name.Trim('"');
            recorder.Driver = driver;
        }
    }

    /// <summary>CI systems put the time before each line of a log that is downloaded.</summary>
    private static ReadOnlySpan<char> WithoutTimestamp(ReadOnlySpan<char> line)
    {
        line = line.TrimStart('\uFEFF');
        var blank = line.IndexOf(' ');
        return blank is >= 20 and <= 35 && line[10] == 'T' && line[blank - 1] == 'Z' && char.IsAsciiDigit(line[0])
            ? line[(blank + 1)..]
            : line;
    }
}
