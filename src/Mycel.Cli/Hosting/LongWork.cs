using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Mycel.Cli.Hosting;

/// <summary>Runs work that may take long. On a terminal a line on the error stream says what is going on; in a pipe nothing is said.</summary>
internal static class LongWork
{
    private const int TimedOut = -1;

    // Work that ends sooner than this shows nothing: a line that flashes up and goes helps nobody.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(0.2);

    /// <summary>Runs work.</summary>
    /// <typeparam name="T">Its result.</typeparam>
    /// <param name="around">Where progress is shown.</param>
    /// <param name="quiet">Whether it is not to be shown.</param>
    /// <param name="title">What is done, to begin with.</param>
    /// <param name="work">The work; it reports in words what it does now.</param>
    public static T Run<T>(Surroundings around, bool quiet, string title, Func<IProgress<string>, T> work)
    {
        var words = new Words(title);
        if (quiet || !around.ErrorIsTerminal)
        {
            return work(words);
        }

        var task = Task.Run(() => work(words));
        if (Task.WaitAny([task], Patience) == TimedOut)
        {
            Show(around, words, task);
        }

        return task.GetAwaiter().GetResult();
    }

    private static void Show(Surroundings around, Words words, Task task)
    {
        // Asked by hand for interaction: the library judges it by standard output, which may well be a pipe.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(around.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = around.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = around.Width;
        var watch = Stopwatch.StartNew();
        console.Status().Spinner(Spinner.Known.Dots).Start(Line(words, watch, around), status =>
        {
            while (Task.WaitAny([task], Refresh) == TimedOut)
            {
                status.Status(Line(words, watch, around));
            }
        });
    }

    private static string Line(Words words, Stopwatch watch, Surroundings around)
    {
        string stopping = around.Stop.IsCancellationRequested ? " Stopping; what was found is kept." : " Ctrl-C stops and keeps what was found.";
        string seconds = watch.Elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture);
        return Markup.Escape($"{words.Latest} ({seconds} s).{stopping}");
    }

    private sealed class Words(string title) : IProgress<string>
    {
        private volatile string latest = title;

        public string Latest => latest;

        public void Report(string value) => latest = value;
    }
}
