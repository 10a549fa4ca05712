using Slipway.Docker.Provisioning.Apt;

namespace Slipway.Docker.Tests.Provisioning.Apt;

public sealed class AddingTrixie
{
    [Fact]
    public void The_source_keeps_locations_and_trust_and_exchanges_the_suite()
    {
        var configured = ListFile.Parse("/etc/apt/sources.list", "deb [signed-by=/k.gpg lang=none check-valid-until=no] http://a.example bookworm main contrib").Single();

        TrixieSource.For(configured).Should().EndWith("""
            # Made from /etc/apt/sources.list.
            Types: deb
            URIs: http://a.example
            Suites: trixie
            Components: main
            Signed-By: /k.gpg
            Check-Valid-Until: no

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_embedded_key_is_written_out_again_as_it_was()
    {
        const string Key = "Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mQINBF\n -----END PGP PUBLIC KEY BLOCK-----\n";
        var configured = SourcesFile.Parse("f", "Types: deb\nURIs: cdrom:[x]/ http://a.example http://b.example\nSuites: bookworm\nComponents: main\n" + Key).Single();

        var text = TrixieSource.For(configured);

        text.Should().EndWith("Components: main\n" + Key).And.Contain("URIs: http://a.example http://b.example\n".Replace("cdrom", ""));
        SourcesFile.Parse("f", text).Single().Offers("trixie").Should().BeTrue("it can be read back");
        configured.Keyring.Should().BeNull();
    }

    [Fact]
    public void The_pin_can_be_read_back()
        => Deb822.Parse(TrixieSource.Pin).SelectMany(AptPin.Releases).Should().Equal("trixie");

    [Theory]
    [InlineData("Package: *\nPin: release a=stable, n=trixie\nPin-Priority: 50", true)]
    [InlineData("Package: nodejs\nPin: release n=trixie\nPin-Priority: 50", false)]
    [InlineData("Package: *\nPin: origin a.example\nPin-Priority: 50", false)]
    [InlineData("Explanation: none", false)]
    public void A_pin_counts_when_it_is_for_all_packages_of_the_release(string stanza, bool counts)
        => Deb822.Parse(stanza).SelectMany(AptPin.Releases).Contains("trixie").Should().Be(counts);
}
