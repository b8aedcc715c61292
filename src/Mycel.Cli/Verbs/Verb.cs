using System.CommandLine;

namespace Mycel.Cli.Verbs;

/// <summary>A verb of the command line with the examples that its help shows.</summary>
/// <param name="Command">The verb.</param>
/// <param name="Examples">Command lines, without the program's name, and what each does.</param>
internal sealed record Verb(Command Command, params (string Line, string Meaning)[] Examples);
