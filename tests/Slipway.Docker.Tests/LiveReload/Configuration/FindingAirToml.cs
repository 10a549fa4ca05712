using Slipway.Docker.LiveReload.Configuration;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload.Configuration;

public sealed class FindingAirToml : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Without_a_file_the_defaults_are_used_with_a_note()
    {
        var loaded = Load();

        loaded.File.Should().BeNull();
        loaded.Configuration.Build.Cmd.Should().Be("go build -o ./tmp/main .");
        loaded.Notes.Should().ContainSingle().Which.Should().Contain("there is no .air.toml");
    }

    [Fact]
    public void The_named_file_goes_before_air_toml_which_goes_before_the_one_in_config()
    {
        folder.Write(".config/air.toml", "[build]\ncmd = 'config'");
        Load().Configuration.Build.Cmd.Should().Be("config");

        folder.Write(".air.toml", "[build]\ncmd = 'plain'");
        Load().Configuration.Build.Cmd.Should().Be("plain");

        folder.Write("x/other.toml", "[build]\ncmd = 'named'");
        Load("x/other.toml").Configuration.Build.Cmd.Should().Be("named");
    }

    [Fact]
    public void The_root_is_relative_to_the_folder_not_to_the_file()
    {
        folder.Write(".config/air.toml", "");

        Load().Configuration.Root.Should().Be(folder.Path);
        Load().Configuration.WorkingDirectory.Should().Be(folder.Path);
    }

    [Fact]
    public void A_named_file_that_is_missing_is_an_error()
        => Fault("gone.toml").Should().StartWith("gone.toml: does not exist");

    [Fact]
    public void A_folder_instead_of_a_file_is_an_error()
    {
        folder.Folder(".air.toml");

        Fault().Should().Be(".air.toml: is a folder; a TOML file is expected");
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_an_error()
    {
        File.WriteAllBytes(Path.Combine(folder.Path, ".air.toml"), [0x61, 0xFF, 0xFE]);

        Fault().Should().Be(".air.toml: is not UTF-8 text; save it as UTF-8");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key()
    {
        File.WriteAllBytes(Path.Combine(folder.Path, ".air.toml"), [0xEF, 0xBB, 0xBF, .. "tmp_dir = 'x'"u8]);

        Load().Configuration.TmpDir.Should().Be("x");
    }

    [Fact]
    public void A_symlinked_root_is_resolved()
    {
        var real = folder.Folder("real");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), real);
        folder.Write(".air.toml", "root = 'link'");

        Load().Configuration.Root.Should().Be(real);
    }

    [Fact]
    public void The_home_folder_is_refused_as_a_root_and_a_tilde_names_it()
    {
        var home = folder.Folder("home");
        folder.Folder("home/project");
        folder.Write(".air.toml", "root = '~'");
        var source = new ConfigurationSource(folder.Path) { Home = home };

        FluentActions.Invoking(() => AirConfigurationLoader.Load(source)).Should().Throw<AirConfigurationException>().WithMessage("*more than one project*");
        folder.Write(".air.toml", "root = '~/project'");
        AirConfigurationLoader.Load(source).Configuration.Root.Should().Be(Path.Combine(home, "project"));
    }

    [Fact]
    public void The_file_of_this_repository_has_no_faults()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Slipway.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var loaded = AirConfigurationLoader.Load(new ConfigurationSource(root));

        loaded.Notes.Should().BeEmpty();
        loaded.Configuration.Build.Entrypoint.Should().Equal("./tmp/agent");
        loaded.Configuration.TmpPath.Should().Be(Path.Combine(root, "tmp"));
    }

    public void Dispose() => folder.Dispose();

    private LoadedConfiguration Load(string? file = null) => AirConfigurationLoader.Load(new ConfigurationSource(folder.Path) { File = file });

    private string Fault(string? file = null)
        => FluentActions.Invoking(() => Load(file)).Should().Throw<AirConfigurationException>().Which.Errors.Should().ContainSingle().Which.ToString();
}
