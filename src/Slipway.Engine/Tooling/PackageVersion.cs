using System.Globalization;

namespace Nuke.Common.Tooling;

/// <summary>A package version that can be ordered as NuGet does: numbers by value, a pre-release before its release, build metadata not at all.</summary>
internal sealed class PackageVersion : IComparable<PackageVersion>
{
    private readonly int[] numbers;
    private readonly string[] labels;

    private PackageVersion(int[] numbers, string[] labels)
    {
        this.numbers = numbers;
        this.labels = labels;
    }

    public bool IsPrerelease => labels.Length > 0;

    /// <summary>Null if the text is no version.</summary>
    public static PackageVersion? TryParse(string text)
    {
        var core = text.Split('+', 2)[0];
        var parts = core.Split('-', 2);
        var numbers = new int[4];
        var index = 0;
        foreach (var part in parts[0].Split('.'))
        {
            if (index == numbers.Length || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index++]))
            {
                return null;
            }
        }

        return new PackageVersion(numbers, parts.Length == 2 ? parts[1].Split('.') : []);
    }

    public int CompareTo(PackageVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byNumbers = numbers.AsSpan().SequenceCompareTo(other.numbers);
        if (byNumbers != 0)
        {
            return byNumbers;
        }

        if (labels.Length == 0 || other.labels.Length == 0)
        {
            return other.labels.Length.CompareTo(labels.Length);
        }

        for (var index = 0; index < Math.Min(labels.Length, other.labels.Length); index++)
        {
            var byLabel = CompareLabels(labels[index], other.labels[index]);
            if (byLabel != 0)
            {
                return byLabel;
            }
        }

        return labels.Length.CompareTo(other.labels.Length);
    }

    private static int CompareLabels(string left, string right)
    {
        var leftIsNumber = int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
        var rightIsNumber = int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => leftNumber.CompareTo(rightNumber),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.Compare(left, right, StringComparison.OrdinalIgnoreCase),
        };
    }
}
