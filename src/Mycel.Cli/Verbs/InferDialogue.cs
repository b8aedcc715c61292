using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>Asks on the terminal about technologies that became possible. Questions and reasons go to the error stream, so that a document on the output stays whole.</summary>
/// <param name="around">Where it is asked and answered.</param>
/// <param name="study">The question.</param>
/// <param name="session">The session.</param>
internal sealed class InferDialogue(Surroundings around, InferenceStudy study, InferenceSession session)
{
    private readonly Sheet sheet = new(around, around.Error);
    private Outlook outlook = new(session, study.Wanted);
    private int lastWave;
    private bool acceptsWave;
    private bool acceptsAll;

    /// <summary>Tells of a wave before it is asked about.</summary>
    /// <param name="wave">Numbers of its technologies.</param>
    public void Announce(IReadOnlyList<int> wave)
    {
        outlook = new Outlook(session, study.Wanted);
        if (acceptsAll) return;
        acceptsWave &= session.Wave == lastWave;
        if (lastWave == 0) sheet.Paragraph("a accepts, r rejects (a reason may follow), w says more, A accepts the whole wave, E everything from here on, q ends and keeps what was decided.");
        lastWave = session.Wave;
        sheet.Heading(wave.Count == 1 ? $"Wave {session.Wave}: one technology becomes possible" : $"Wave {session.Wave}: {wave.Count} technologies become possible");
    }

    /// <summary>Asks about one technology and decides; ends the session where the user does, where nothing more is typed, and on Ctrl-C.</summary>
    /// <param name="technology">Number of the technology.</param>
    public void Ask(int technology)
    {
        if (acceptsAll || acceptsWave)
        {
            session.Decide(technology, accepts: true);
            return;
        }

        InferredTechnology described = study.Describe(session, technology, outlook);
        WhyPrinter.PrintShort(sheet, described, study.TitleOf);
        while (!Answer(technology, described, Typed()))
        {
        }
    }

    private bool Answer(int technology, InferredTechnology described, string? typed)
    {
        string answer = typed?.Trim() ?? "q";
        string word = answer.Split(' ', 2)[0];
        string reason = answer[word.Length..];
        switch (word)
        {
            case "a" or "y" or "yes" or "accept" or "":
                session.Decide(technology, accepts: true, reason);
                return true;
            case "r" or "n" or "no" or "reject":
                session.Decide(technology, accepts: false, reason);
                return true;
            case "A" or "E":
                acceptsWave = word == "A";
                acceptsAll = word == "E";
                session.Decide(technology, accepts: true, reason);
                return true;
            case "q" or "quit":
                session.Stop();
                return true;
            case "w" or "why":
                WhyPrinter.PrintReasons(sheet, described, study.TitleOf);
                return false;
            default:
                sheet.Line($"'{word}' is no answer: a, r, w, A, E or q.");
                return false;
        }
    }

    // Waits beside the reading: what is typed cannot be called off, but waiting for it can.
    private string? Typed()
    {
        around.Error.Write("[a/r/w/A/E/q] ");
        around.Error.Flush();
        var reading = Task.Run(around.Input.ReadLine);
        try
        {
            reading.Wait(around.Stop);
            return reading.Result;
        }
        catch (OperationCanceledException)
        {
            around.Error.WriteLine();
            return null;
        }
    }
}
