using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Mycel.Cli.Hosting;
using Mycel.Cli.Verbs;

namespace Mycel.Cli;

/// <summary>The command line: reads the arguments, runs the verb, and turns whatever happens into a message and an exit code.</summary>
public static class MycelCommand
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">Arguments, without the program's name.</param>
    /// <param name="around">Where it runs.</param>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static int Invoke(string[] arguments, Surroundings around)
    {
        try
        {
            var parsed = Root(around).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction ? Misunderstanding.Explain(parsed, around) : parsed.Invoke(Configuration(around));
        }
        catch (Refused refused)
        {
            around.Error.WriteLine(refused.Message);
            return refused.ExitCode;
        }
        catch (OperationCanceledException)
        {
            around.Error.WriteLine("Stopped before anything was found.");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (Trouble.MessageOf(fault) is { } message)
        {
            around.Error.WriteLine(message);
            return ExitCode.Findings;
        }
        catch (Exception fault)
        {
            around.Error.WriteLine("Mycel made a mistake. Nothing you did should lead here: please report it, with the package if you can share it.");
            around.Error.WriteLine(around.Debug ? fault.ToString() : $"{fault.GetType().Name}: {fault.Message} (MYCEL_DEBUG=1 shows where)");
            return ExitCode.Fault;
        }
        finally
        {
            around.Output.Flush();
        }
    }

    private static InvocationConfiguration Configuration(Surroundings around) => new()
    {
        Output = around.Output,
        Error = around.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Plans and runs industrial symbiosis: describe a park once, ask every question of that one description.");
        Verb[] verbs =
        [
            CheckVerb.For(around), RunVerb.For(around), MapVerb.For(around), InferVerb.For(around), OptimiseVerb.For(around), ParetoVerb.For(around), SweepVerb.For(around), BalanceVerb.For(around), VerifyVerb.For(around),
            CompareVerb.For(around), ExportVerb.For(around), ImportVerb.For(around),
        ];
        foreach (var verb in verbs)
        {
            root.Subcommands.Add(verb.Command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, around, verbs);
        return root;
    }
}
