using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Mycel.Cli.Hosting;

/// <summary>The surroundings of a real process; the one place that touches <see cref="Console"/>.</summary>
internal static class ProcessSurroundings
{
    private const string ShowCursor = "\u001b[?25h";

    /// <summary>Runs the command line in the surroundings of this process.</summary>
    public static int Run(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var output = Writer(Console.OpenStandardOutput(), flush: false);
        using var error = Writer(Console.OpenStandardError(), flush: true);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        bool errorIsTerminal = !Console.IsErrorRedirected;

        // The first signal asks the work to end and keep what it has; a second one ends the process at once.
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
            if (!context.Cancel && errorIsTerminal)
            {
                error.Write(ShowCursor);
            }
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        bool outputIsTerminal = !Console.IsOutputRedirected;
        int width = WidthOf(outputIsTerminal);
        NativeChatter.Silence();
        return MycelCommand.Invoke(arguments, new Surroundings
        {
            Output = output,
            Error = error,
            Input = input,
            Folder = Environment.CurrentDirectory,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
            Colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = width,
            Debug = Environment.GetEnvironmentVariable("MYCEL_DEBUG") == "1",
            Stop = stop.Token,
        });
    }

    private static StreamWriter Writer(Stream stream, bool flush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = flush, NewLine = "\n" };

    private static int WidthOf(bool terminal)
    {
        const int Narrowest = 40;
        const int Piped = 100;
        bool told = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns);
        return Math.Max(Narrowest, terminal && Console.WindowWidth > 0 ? Console.WindowWidth : told ? columns : Piped);
    }
}
