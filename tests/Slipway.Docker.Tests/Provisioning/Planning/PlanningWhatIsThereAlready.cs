using Slipway.Docker.Provisioning;

namespace Slipway.Docker.Tests.Provisioning.Planning;

public sealed class PlanningWhatIsThereAlready
{
    private const string DaemonJson = "/etc/docker/daemon.json";

    [Fact]
    public async Task A_complete_machine_needs_nothing_and_starts_no_process_to_find_out()
    {
        var machine = SomeMachine.Complete();

        (await SomeMachine.PlanAsync(machine, new ProvisionOptions { Registry = true })).IsEmpty.Should().BeTrue();
        machine.Ran.Should().BeEmpty();
    }

    [Fact]
    public async Task A_client_from_elsewhere_is_enough()
    {
        var machine = SomeMachine.Bare();
        machine.Programs.Add("docker");

        Commands(await SomeMachine.PlanAsync(machine)).Should().Contain("docker.io/trixie").And.NotContain("docker-cli");
    }

    [Fact]
    public async Task A_plugin_in_the_users_own_folder_is_enough()
    {
        var machine = SomeMachine.Bare();
        machine.Variables["HOME"] = "/home/me";
        machine.Files["/home/me/.docker/cli-plugins/docker-buildx"] = "";

        Commands(await SomeMachine.PlanAsync(machine)).Should().NotContain("docker-buildx");
    }

    [Fact]
    public async Task An_engine_that_was_stopped_is_only_started()
    {
        var machine = SomeMachine.Complete();
        machine.Running = null;
        machine.Files[DaemonJson] = """{"features":{"containerd-snapshotter":true}}""";

        (await SomeMachine.PlanAsync(machine)).Steps.Select(step => step.Title).Should().Equal(["Start the Docker engine"],
            "whether it has the image shows when it runs");
    }

    [Fact]
    public async Task Only_the_missing_tag_is_added_to_an_image_that_is_there()
    {
        var machine = SomeMachine.Complete();
        machine.Images.Remove(GoBaseImage.Latest);

        (await SomeMachine.PlanAsync(machine)).Steps.Should().ContainSingle()
            .Which.Commands.Should().Equal("docker tag slipway/go-base:1.24 slipway/go-base:latest");
    }

    [Fact]
    public async Task A_latest_image_of_somebody_else_keeps_its_name()
    {
        var machine = SomeMachine.Complete();
        machine.Images.Remove(GoBaseImage.Reference);

        Commands(await SomeMachine.PlanAsync(machine)).Should().Contain("docker import").And.NotContain("docker tag");
    }

    [Fact]
    public async Task A_configuration_file_is_extended_and_keeps_everything()
    {
        var machine = SomeMachine.Bare();
        machine.Files[DaemonJson] = """{"log-driver":"local","features":{"cdi":true},"default-ulimits":{"nofile":{"Name":"a","Hard":64000}}}""";

        var step = (await SomeMachine.PlanAsync(machine)).Steps[0];

        step.Why.Should().Contain("everything else in the file stays");
        step.Commands.Single().Should().StartWith("extend /etc/docker/daemon.json:")
            .And.Contain("\"log-driver\": \"local\"").And.Contain("\"cdi\": true").And.Contain("\"Hard\": 64000")
            .And.Contain("\"containerd-snapshotter\": true");
    }

    [Fact]
    public async Task A_store_that_was_turned_off_on_purpose_stays_off()
    {
        var machine = SomeMachine.Bare();
        machine.Files[DaemonJson] = """{"features":{"containerd-snapshotter":false}}""";

        var plan = await SomeMachine.PlanAsync(machine);

        Commands(plan).Should().NotContain("daemon.json");
        plan.Notices.Should().ContainSingle().Which.Should().Contain("turns the containerd image store off");
    }

    [Fact]
    public async Task A_running_engine_without_the_store_is_left_alone_and_told_about()
    {
        var machine = SomeMachine.Complete();
        machine.Running = new("27.0.1", ContainerdStore: false);

        var plan = await SomeMachine.PlanAsync(machine);

        plan.IsEmpty.Should().BeTrue();
        plan.Notices.Should().ContainSingle().Which.Should()
            .Contain("runs without the containerd image store").And.Contain("restart the engine").And.Contain(DaemonJson);
    }

    [Fact]
    public async Task An_engine_that_has_images_in_its_old_store_is_started_as_it_was()
    {
        var machine = SomeMachine.Complete();
        machine.Running = null;
        machine.Files["/var/lib/docker/image/overlay2/repositories.json"] = """{"Repositories":{"a":{"a:1":"sha256:0123"}}}""";

        var plan = await SomeMachine.PlanAsync(machine);

        plan.Steps.Select(step => step.Title).Should().Equal("Start the Docker engine");
        plan.Notices.Should().ContainSingle().Which.Should().Contain("it is started as it was");
    }

    [Fact]
    public async Task An_older_Go_is_not_replaced()
    {
        var machine = SomeMachine.Complete();
        SomeMachine.InstallGo(machine, "go1.19.8");

        var plan = await SomeMachine.PlanAsync(machine);

        plan.IsEmpty.Should().BeTrue();
        plan.Notices.Should().ContainSingle().Which.Should().StartWith("Go 1.19 (/usr/bin/go) is older than 1.24 and is not replaced.");
    }

    [Fact]
    public async Task A_source_and_a_pin_from_elsewhere_are_used()
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/apt/sources.list.d/mine.list"] = "deb http://mirror.example/debian trixie main\n";
        machine.Files["/etc/apt/preferences"] = "Package: *\nPin: release o=Debian,n=trixie\nPin-Priority: 100\n";

        var plan = await SomeMachine.PlanAsync(machine);

        plan.Steps.Select(step => step.Title).Should().NotContain("Add Debian 13 as a package source");
        Commands(plan).Should().Contain(" http://mirror.example/debian");
    }

    [Fact]
    public async Task A_source_without_a_pin_gets_the_pin_only()
    {
        var machine = SomeMachine.Bare();
        machine.Files["/etc/apt/sources.list"] = "deb http://mirror.example/debian trixie main\n";

        (await SomeMachine.PlanAsync(machine)).Steps[1].Commands.Should().ContainSingle().Which.Should().StartWith("write /etc/apt/preferences.d/");
    }

    [Fact]
    public async Task An_installation_that_was_interrupted_is_repaired_first()
    {
        var machine = SomeMachine.Complete();
        machine.Running = null;
        machine.Files["/var/lib/dpkg/status"] = "Package: docker.io\nStatus: install ok unpacked\nVersion: 26.1.5\n";

        var install = (await SomeMachine.PlanAsync(machine)).Steps.Single(step => step.Title == "Install 1 package");

        install.Commands[0].Should().EndWith("dpkg --configure -a");
        install.Commands[^1].Should().EndWith(" -- docker.io/trixie");
    }

    private static string Commands(ProvisionPlan plan) => string.Join('\n', plan.Steps.SelectMany(step => step.Commands));
}
