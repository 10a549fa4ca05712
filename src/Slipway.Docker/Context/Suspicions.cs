namespace Slipway.Docker.Context;

/// <summary>Knows by their names what rarely belongs into a build context.</summary>
internal static class Suspicions
{
    private const string Key = "a private key or certificate store";
    private const string Credentials = "credentials of a tool";
    private const string Variables = "variables, often with passwords";

    private static readonly Dictionary<string, string> SecretFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        [".env"] = Variables,
        [".envrc"] = Variables,
        ["id_rsa"] = Key,
        ["id_dsa"] = Key,
        ["id_ecdsa"] = Key,
        ["id_ed25519"] = Key,
        [".npmrc"] = Credentials,
        [".netrc"] = Credentials,
        ["_netrc"] = Credentials,
        [".pypirc"] = Credentials,
        [".git-credentials"] = Credentials,
        [".htpasswd"] = Credentials,
        [".pgpass"] = Credentials,
        [".dockercfg"] = Credentials,
        [".dockerconfigjson"] = Credentials,
        ["credentials.json"] = Credentials,
        ["service-account.json"] = Credentials,
        ["kubeconfig"] = Credentials,
        ["secrets.json"] = "a file of secrets",
        ["secrets.yaml"] = "a file of secrets",
        ["secrets.yml"] = "a file of secrets",
        ["terraform.tfstate"] = "Terraform's state, with secrets in plain text",
        ["terraform.tfvars"] = Variables,
    };

    private static readonly Dictionary<string, string> SecretFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        [".ssh"] = "SSH keys",
        [".aws"] = Credentials,
        [".azure"] = Credentials,
        [".kube"] = Credentials,
        [".gnupg"] = "GnuPG keys",
        [".docker"] = Credentials,
    };

    private static readonly Dictionary<string, string> OutputFolders = new(StringComparer.Ordinal)
    {
        [".git"] = "the whole history of the repository",
        [".hg"] = "the whole history of the repository",
        [".svn"] = "the whole history of the repository",
        ["node_modules"] = "installed packages",
        ["__pycache__"] = "compiled Python",
        [".venv"] = "installed packages",
        ["venv"] = "installed packages",
        [".pytest_cache"] = "a cache",
        [".mypy_cache"] = "a cache",
        [".ruff_cache"] = "a cache",
        [".gradle"] = "a cache",
        [".cache"] = "a cache",
        [".terraform"] = "downloaded providers",
        [".next"] = "build output",
        [".nuxt"] = "build output",
        [".idea"] = "an editor's settings",
        [".vs"] = "an editor's settings",
        [".vscode"] = "an editor's settings",
        ["bin"] = "build output",
        ["obj"] = "build output",
        ["dist"] = "build output",
        ["out"] = "build output",
        ["target"] = "build output",
        ["artifacts"] = "build output",
        ["tmp"] = "temporary files",
        ["coverage"] = "test results",
        ["TestResults"] = "test results",
    };

    private static readonly Dictionary<string, string> SecretEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pem"] = Key,
        [".key"] = Key,
        [".p12"] = Key,
        [".pfx"] = Key,
        [".jks"] = Key,
        [".keystore"] = Key,
        [".ppk"] = Key,
        [".kdbx"] = "a password store",
        [".tfstate"] = "Terraform's state, with secrets in plain text",
        [".tfvars"] = Variables,
    };

    private static readonly Dictionary<string, string> OutputEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".exe"] = "a built program",
        [".o"] = "an object file",
        [".a"] = "a built library",
        [".so"] = "a built library",
        [".dll"] = "a built library",
        [".dylib"] = "a built library",
        [".class"] = "compiled Java",
        [".pyc"] = "compiled Python",
        [".test"] = "a built Go test",
        [".log"] = "a log",
        [".prof"] = "a profile",
        [".swp"] = "an editor's temporary file",
    };

    private static readonly string[] Harmless = ["example", "sample", "template", "dist", "defaults", "test"];

    /// <summary>What a file's name looks like, or null.</summary>
    public static (SuspicionKind Kind, string Reason)? OfFile(string name)
    {
        if (SecretFiles.TryGetValue(name, out var reason))
        {
            return (SuspicionKind.Secret, reason);
        }

        if (name.StartsWith(".env.", StringComparison.OrdinalIgnoreCase))
        {
            return Array.Exists(Harmless, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? null : (SuspicionKind.Secret, Variables);
        }

        var dot = name.LastIndexOf('.');
        if (dot < 0)
        {
            return null;
        }

        if (SecretEndings.TryGetValue(name[dot..], out reason))
        {
            return (SuspicionKind.Secret, reason);
        }

        return OutputEndings.TryGetValue(name[dot..], out reason) ? (SuspicionKind.BuildOutput, reason) : null;
    }

    /// <summary>What a folder's name looks like, or null.</summary>
    public static (SuspicionKind Kind, string Reason)? OfFolder(string name)
    {
        if (SecretFolders.TryGetValue(name, out var reason))
        {
            return (SuspicionKind.Secret, reason);
        }

        return OutputFolders.TryGetValue(name, out reason) ? (SuspicionKind.BuildOutput, reason) : null;
    }
}
