using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Mycel.Cli.Verbs;

namespace Mycel.Cli.Hosting;

/// <summary>The usual help, then examples: those of the verb, or one line per verb where no verb is given.</summary>
/// <param name="usual">What prints the usual help.</param>
/// <param name="around">Where it is printed.</param>
/// <param name="verbs">All verbs.</param>
internal sealed class HelpWithExamples(HelpAction usual, Surroundings around, Verb[] verbs) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = around.Width;
        int exitCode = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        var verb = verbs.FirstOrDefault(verb => verb.Command == parseResult.CommandResult.Command);
        foreach (var (line, meaning) in verb?.Examples ?? [.. verbs.Select(verb => verb.Examples[0])])
        {
            output.WriteLine($"  mycel {line}");
            output.WriteLine($"      {meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done; 1 errors in the input or around Mycel; 2 wrong usage; 3 no plan exists (explained);");
        output.WriteLine("            4 stopped early, best result kept; 70 a fault of Mycel.");
        return exitCode;
    }
}
