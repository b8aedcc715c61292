using System.CommandLine;
using Mycel.Model.Checks;

namespace Mycel.Cli.Hosting;

/// <summary>Says what was wrong with a command line, and what was most likely meant.</summary>
internal static class Misunderstanding
{
    /// <summary>Explains a command line that could not be parsed.</summary>
    public static int Explain(ParseResult parsed, Surroundings around)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Tokens.Count == 0)
        {
            around.Error.WriteLine("Say what to do:");
            foreach (var verb in command.Subcommands)
            {
                around.Error.WriteLine($"  mycel {verb.Name,-10} {verb.Description}");
            }
        }
        else if (Unknown(parsed, command) is { Length: > 0 } unknown)
        {
            string[] known = [.. Names(parsed.RootCommandResult.Command, command)];
            foreach (string word in unknown)
            {
                string meant = NearestName.Of(word, known) is { } near ? $" Did you mean '{near}'?" : "";
                around.Error.WriteLine($"'{word}' is not {Kind(word, command)}.{meant}");
            }
        }
        else
        {
            ExplainErrors(parsed, command, around);
        }

        string of = command is RootCommand ? "" : $"{command.Name} ";
        around.Error.WriteLine($"'mycel {of}--help' shows what can be said.");
        return ExitCode.Usage;
    }

    // After an unknown verb nothing else can be judged; a misspelt option leaves its value behind, which is no mistake of its own.
    private static string[] Unknown(ParseResult parsed, Command command)
    {
        string[] options = [.. parsed.UnmatchedTokens.Where(word => word.StartsWith('-'))];
        return command is RootCommand ? [.. parsed.UnmatchedTokens.Take(1)] : options.Length > 0 ? options : [.. parsed.UnmatchedTokens];
    }

    private static void ExplainErrors(ParseResult parsed, Command command, Surroundings around)
    {
        var missing = command.Arguments
            .Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues)
            .ToArray();
        foreach (var argument in missing)
        {
            around.Error.WriteLine($"'{command.Name}' needs {argument.Name}. {argument.Description}");
        }

        foreach (var error in missing.Length > 0 ? [] : parsed.Errors)
        {
            around.Error.WriteLine(error.Message);
        }
    }

    private static string Kind(string word, Command command) =>
        word.StartsWith('-') ? "an option here" : command is RootCommand ? "a verb" : $"expected after '{command.Name}'";

    private static IEnumerable<string> Names(Command root, Command command) =>
        (command is RootCommand ? root.Subcommands.SelectMany(verb => verb.Aliases.Prepend(verb.Name)) : [])
            .Concat(command.Options.Concat(root.Options).SelectMany(option => option.Aliases.Prepend(option.Name)));
}
