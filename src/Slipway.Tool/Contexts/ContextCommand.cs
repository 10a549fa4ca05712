using System.CommandLine;

namespace Slipway.Tool.Contexts;

/// <summary><c>slipway context</c>: what a build context holds and why, without any engine.</summary>
internal static class ContextCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output)
    {
        var folder = new Argument<string>("DIR") { Description = "The context's folder." };
        var dockerfile = new Option<string?>("--file", "-f")
        {
            Description = "The Dockerfile: a path from here, else from DIR; '-' reads it from standard input. Default: DIR/Dockerfile, when it is there.",
            HelpName = "DOCKERFILE",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON: every path of the context, and the accounting." };
        var explain = new Option<string?>("--explain") { Description = "Say which line of the ignore file includes or excludes a path.", HelpName = "PATH" };
        var target = new Option<string?>("--target") { Description = "The stage to build. Default: the last one.", HelpName = "STAGE" };
        var platform = new Option<string?>("--platform") { Description = "The platform to build for. Default: this machine's.", HelpName = "PLATFORM" };
        var arguments = new Option<string[]>("--build-arg") { Description = "The value of an ARG; may be repeated.", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
        var contexts = new Option<string[]>("--build-context") { Description = "A named context; may be repeated.", HelpName = "NAME=DIR", DefaultValueFactory = _ => [] };
        var top = new Option<int>("--top") { Description = "How many of the largest folders and files are shown.", HelpName = "N", DefaultValueFactory = _ => 10 };
        top.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number < 0))
            {
                result.AddError($"--top takes a number from 0, not '{token.Value}'.");
            }
        });
        var command = new Command("context", "Show what a build context holds: sizes, the largest folders, what each ignore line removed, and what should not be there.")
        {
            folder, dockerfile, json, explain, target, platform, arguments, contexts, top,
        };
        command.SetAction(result => ContextRun.Run(
            new ContextArguments(result.GetValue(folder)!, result.GetValue(dockerfile))
            {
                Json = result.GetValue(json),
                Explain = result.GetValue(explain),
                Target = result.GetValue(target),
                Platform = result.GetValue(platform),
                BuildArguments = result.GetValue(arguments)!,
                NamedContexts = result.GetValue(contexts)!,
                Top = result.GetValue(top),
            },
            output));
        return command;
    }
}
