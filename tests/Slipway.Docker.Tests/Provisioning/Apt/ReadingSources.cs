using Slipway.Docker.Provisioning.Apt;

namespace Slipway.Docker.Tests.Provisioning.Apt;

public sealed class ReadingSources
{
    [Fact]
    public void A_stanza_has_several_locations_suites_and_components()
    {
        var source = SourcesFile.Parse("f", """
            # the archive
            Types: deb deb-src
            URIs: http://a.example/debian
            # a comment between continuation lines
              https://b.example/debian
            Suites: bookworm  bookworm-updates
            Components: main contrib
            Signed-By: /k.gpg
            Check-Valid-Until: no
            """).Single();

        source.Uris.Should().Equal("http://a.example/debian", "https://b.example/debian");
        source.Types.Should().Equal("deb", "deb-src");
        source.Suites.Should().Equal("bookworm", "bookworm-updates");
        source.Components.Should().Equal("main", "contrib");
        source.Keyring.Should().Be("/k.gpg");
        source.Offers("bookworm").Should().BeTrue();
        source.Offers("trixie").Should().BeFalse();
    }

    [Theory]
    [InlineData("no")]
    [InlineData("False")]
    [InlineData("off")]
    [InlineData("0")]
    public void A_disabled_stanza_offers_nothing(string value)
        => SourcesFile.Parse("f", $"types: deb\nuris: http://a.example\nsuites: trixie\ncomponents: main\nenabled: {value}\n")
            .Single().Offers("trixie").Should().BeFalse();

    [Fact]
    public void Stanzas_are_separated_by_empty_lines_and_line_ends_may_be_windows_ones()
        => SourcesFile.Parse("f", "Types: deb\r\nURIs: http://a.example\r\nSuites: s\r\nComponents: main\r\n\r\n\r\nTypes: deb\r\nURIs: http://b.example\r\nSuites: s\r\n")
            .SelectMany(source => source.Uris).Should().Equal("http://a.example", "http://b.example");

    [Theory]
    [InlineData("deb http://a.example/debian bookworm main", "http://a.example/debian", "bookworm", "main")]
    [InlineData("deb\thttp://a.example/debian\tbookworm\tmain contrib # why", "http://a.example/debian", "bookworm", "main contrib")]
    [InlineData("  deb [ arch=amd64 signed-by=/k.gpg ] http://a.example bookworm main", "http://a.example", "bookworm", "main")]
    [InlineData("deb [arch=amd64]http://a.example bookworm main", "http://a.example", "bookworm", "main")]
    [InlineData("deb cdrom:[Debian 12 _Bookworm_ - DVD]/ bookworm main", "cdrom:[Debian 12 _Bookworm_ - DVD]/", "bookworm", "main")]
    [InlineData("deb http://a.example ./", "http://a.example", "./", "")]
    public void A_line_is_a_source(string line, string uri, string suite, string components)
    {
        var source = ListFile.Parse("f", line + "\n").Single();

        source.Uris.Should().Equal(uri);
        source.Suites.Should().Equal(suite);
        string.Join(' ', source.Components).Should().Be(components);
    }

    [Theory]
    [InlineData("# deb http://a.example bookworm main")]
    [InlineData("rpm http://a.example bookworm main")]
    [InlineData("deb http://a.example")]
    [InlineData("deb [arch=amd64 http://a.example bookworm main")]
    [InlineData("deb")]
    [InlineData("")]
    public void Other_lines_are_not(string line) => ListFile.Parse("f", line).Should().BeEmpty();

    [Fact]
    public void Options_of_a_line_have_the_names_of_the_other_format()
        => ListFile.Parse("f", "deb [arch=amd64,i386 signed-by=/k.gpg trusted=yes check-valid-until=no] http://a.example s main")
            .Single().Options.Should().Equal(new Dictionary<string, string>
            {
                ["Architectures"] = "amd64 i386",
                ["Signed-By"] = "/k.gpg",
                ["Trusted"] = "yes",
                ["Check-Valid-Until"] = "no",
            });

    [Fact]
    public void Files_that_apt_passes_over_are_passed_over()
    {
        var machine = new FakeMachine();
        machine.Files["/etc/apt/sources.list"] = "deb http://1.example s main";
        machine.Files["/etc/apt/sources.list.d/b.list"] = "deb http://3.example s main";
        machine.Files["/etc/apt/sources.list.d/a.sources"] = "Types: deb\nURIs: http://2.example\nSuites: s\nComponents: main";
        machine.Files["/etc/apt/sources.list.d/c.list.disabled"] = "deb http://no.example s main";
        machine.Files["/etc/apt/sources.list.d/d e.list"] = "deb http://no.example s main";
        machine.Files["/etc/apt/sources.list.d/.f.list"] = "deb http://no.example s main";

        AptConfiguration.Read(machine).Sources.SelectMany(source => source.Uris).Should().Equal("http://1.example", "http://2.example", "http://3.example");
    }

    [Fact]
    public void A_disc_is_passed_over_for_an_archive()
    {
        var machine = new FakeMachine();
        machine.Files["/etc/apt/sources.list"] = "deb cdrom:[DVD 1]/ bookworm main\ndeb http://a.example bookworm main\n";

        AptConfiguration.Read(machine).SourceOf("bookworm")!.Uris.Should().Equal("http://a.example");
    }

    [Fact]
    public void A_list_of_mirrors_gives_the_location_for_other_programs()
    {
        var machine = new FakeMachine();
        machine.Files["/etc/apt/sources.list"] = "deb mirror+file:/etc/apt/mirrors/debian.list bookworm main\n";
        machine.Files["/etc/apt/mirrors/debian.list"] = "# mirrors\nhttps://m.example/debian\tpriority:1\n";
        var apt = AptConfiguration.Read(machine);

        apt.PlainUri(apt.SourceOf("bookworm")!).Should().Be("https://m.example/debian");
    }
}
