namespace Nuke.Common.Utilities;

/// <summary>Asks the person at the terminal. Where there is none (input is redirected, as on build servers) answers are read line by line; at its end defaults hold.</summary>
public static class ConsoleUtility
{
    /// <summary>Asks for a text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="defaultValue">What an empty answer means.</param>
    public static string? PromptForInput(string question, string? defaultValue) => PromptForInput(question, defaultValue, Console.In, Console.Out);

    /// <summary>Asks for a choice, which is answered by its number.</summary>
    /// <param name="question">The question.</param>
    /// <param name="options">The choices and what is shown of them; an empty answer means the first one.</param>
    /// <exception cref="ArgumentException">There is nothing to choose from.</exception>
    public static T PromptForChoice<T>(string question, params (T Value, string Description)[] options) =>
        PromptForChoice(question, options, Console.In, Console.Out);

    /// <summary>Reads a line whose characters are not shown at a terminal.</summary>
    public static string ReadSecret()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? string.Empty;
        }

        var secret = string.Empty;
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            secret = key.Key == ConsoleKey.Backspace ? secret[..Math.Max(0, secret.Length - 1)]
                : char.IsControl(key.KeyChar) ? secret
                : secret + key.KeyChar;
        }

        Console.WriteLine();
        return secret;
    }

    internal static string? PromptForInput(string question, string? defaultValue, TextReader input, TextWriter output)
    {
        output.WriteLine(defaultValue is null ? question : $"{question} [default: {defaultValue}]");
        output.Write("» ");
        return input.ReadLine()?.Trim().ToNullIfEmpty() ?? defaultValue;
    }

    internal static T PromptForChoice<T>(string question, (T Value, string Description)[] options, TextReader input, TextWriter output)
    {
        Assert.NotEmpty(options, $"There is nothing to choose from for '{question}'");
        output.WriteLine(question);
        for (var index = 0; index < options.Length; index++)
        {
            output.WriteLine($"  {index + 1}  {options[index].Description}");
        }

        while (true)
        {
            output.Write("» ");
            var answer = input.ReadLine();
            if (string.IsNullOrWhiteSpace(answer))
            {
                return options[0].Value;
            }

            if (int.TryParse(answer, out var number) && number >= 1 && number <= options.Length)
            {
                return options[number - 1].Value;
            }

            output.WriteLine($"Please answer with a number from 1 to {options.Length}.");
        }
    }
}
