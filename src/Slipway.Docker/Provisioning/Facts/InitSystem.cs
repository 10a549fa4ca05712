namespace Slipway.Docker.Provisioning.Facts;

/// <summary>What starts services on a machine.</summary>
internal enum InitSystem
{
    /// <summary>Nothing: services are started by hand.</summary>
    None,

    /// <summary>systemd is running: <c>systemctl start</c>.</summary>
    Systemd,

    /// <summary>Another init with init scripts (sysvinit, WSL): <c>service … start</c>.</summary>
    InitScripts,
}
