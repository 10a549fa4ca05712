namespace Slipway.Docker.Tests.Engine;

/// <summary>Answers of a real engine (26.1.5), shortened.</summary>
internal static class Answers
{
    public const string Version = """{"Version":"26.1.5+dfsg1","ApiVersion":"1.45","MinAPIVersion":"1.24","Os":"linux","Arch":"amd64"}""";

    public const string Info = """
        {"Driver":"overlayfs","DriverStatus":[["driver-type","io.containerd.snapshotter.v1"]],"OperatingSystem":"Debian GNU/Linux 12 (bookworm)","OSType":"linux",
        "Architecture":"x86_64","NCPU":2,"MemTotal":25276063744,"DockerRootDir":"/var/lib/docker","ServerVersion":"26.1.5+dfsg1","SecurityOptions":["name=seccomp,profile=builtin"]}
        """;

    public const string Image = """
        {"Id":"sha256:85c6","RepoTags":["slipway/agent:1"],"RepoDigests":null,"Created":"2026-11-25T00:39:29.343361988Z","Config":{"User":"65532:65532",
        "Env":["PATH=/bin"],"Cmd":null,"WorkingDir":"/w","Entrypoint":["/agent"],"Labels":{"a":"b"},"ExposedPorts":{"8080/tcp":{}},
        "Healthcheck":{"Test":["CMD","/agent","healthcheck"],"Interval":10000000000,"Timeout":3000000000,"Retries":3}},
        "Architecture":"amd64","Os":"linux","Size":133781100,"RootFS":{"Type":"layers","Layers":["sha256:3ed1"]}}
        """;

    /// <summary>Answers like an engine with one image.</summary>
    public static string? Of(string path) => path switch
    {
        "/_ping" => "HTTP/1.0 200 OK\r\n\r\nOK",
        "/version" => FakeEngine.Json(Version),
        "/info" => FakeEngine.Json(Info),
        "/images/slipway/agent:1/json" => FakeEngine.Json(Image),
        _ => FakeEngine.Json("""{"message":"No such image"}""", 404),
    };
}
