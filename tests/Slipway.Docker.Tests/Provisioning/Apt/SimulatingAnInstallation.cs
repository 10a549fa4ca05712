using Slipway.Docker.Provisioning.Apt;

namespace Slipway.Docker.Tests.Provisioning.Apt;

public sealed class SimulatingAnInstallation
{
    [Fact]
    public void New_packages_are_harmless()
        => AptSimulation.Parse("""
            NOTE: This is only a simulation!
            Reading package lists...
            Inst runc (1.1.5+ds1-1+deb12u1 Debian:12.1/oldstable [amd64])
            Inst docker.io (26.1.5+dfsg1-9 Debian:13.1/stable [amd64]) []
            Conf docker.io (26.1.5+dfsg1-9 Debian:13.1/stable [amd64])
            """).IsHarmless.Should().BeTrue();

    [Fact]
    public void Upgrades_and_removals_are_named()
    {
        var simulation = AptSimulation.Parse("""
            Remv docker-ce-cli [5:27.0]
            Inst libc6 [2.36-9+deb12u10] (2.41-12 Debian:13.1/stable [amd64]) [libc6-dev:amd64 ]
            """);

        simulation.Upgrades.Should().Equal("libc6 2.36-9+deb12u10 -> 2.41-12");
        simulation.Removals.Should().Equal("docker-ce-cli");
    }
}
