namespace Slipway.Docker.Provisioning.Apt;

/// <summary>What apt would do to packages that are installed.</summary>
/// <param name="Upgrades">Packages that would be upgraded, with both versions.</param>
/// <param name="Removals">Packages that would be removed.</param>
internal sealed record AptSimulation(IReadOnlyList<string> Upgrades, IReadOnlyList<string> Removals)
{
    /// <summary>Whether everything that is installed stays as it is.</summary>
    public bool IsHarmless => Upgrades.Count == 0 && Removals.Count == 0;

    /// <summary>
    /// Reads the output of <c>apt-get install --simulate</c>: <c>Inst name [old] (new …)</c> is an upgrade, without the old
    /// version a new package; <c>Remv name [old]</c> is a removal.
    /// </summary>
    public static AptSimulation Parse(string output)
    {
        List<string> upgrades = [], removals = [];
        foreach (var line in output.Split('\n'))
        {
            switch (AptText.Words(line))
            {
                case ["Inst", var name, ['[', .., ']'] old, ['(', .. var version], ..]:
                    upgrades.Add($"{name} {old[1..^1]} -> {version}");
                    break;
                case ["Remv", var name, ..]:
                    removals.Add(name);
                    break;
            }
        }

        return new(upgrades, removals);
    }
}
