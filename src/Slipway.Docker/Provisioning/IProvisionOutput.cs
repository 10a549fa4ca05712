namespace Slipway.Docker.Provisioning;

/// <summary>Where provisioning says what it does. Called in order, from one thread at a time.</summary>
public interface IProvisionOutput
{
    /// <summary>Before the first step: everything that will be done.</summary>
    void Begin(ProvisionPlan plan);

    /// <summary>A step begins.</summary>
    void BeginStep(ProvisionStep step, int number, int total);

    /// <summary>A command is about to run, or a file is about to be written.</summary>
    void Announce(string command);

    /// <summary>A line that a command printed; control characters are escaped.</summary>
    void Progress(string line);

    /// <summary>Something that is worth knowing.</summary>
    void Notice(string text);

    /// <summary>Everything is done.</summary>
    void End(ProvisionReport report);
}
