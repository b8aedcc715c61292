using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>Seeks the values at which the structure of the best plan changes, along every axis whose cells are numbers.</summary>
internal static class SweepBreaks
{
    /// <summary>Most stretches between neighbouring runs that are looked into.</summary>
    public const int MostIntervals = 5000;

    /// <summary>Looks into the stretches between neighbouring runs.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="results">What came of the runs.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="counted">Told of how many stretches were looked into, and of how many there are.</param>
    /// <param name="cancel">Stops the work.</param>
    public static FoundBreaks Find(SweepStudy study, IReadOnlyList<SweepResult?> results, SolveOptions options, Action<int, int>? counted, CancellationToken cancel)
    {
        SweepLine[] lines = [.. SweepLine.All(study)];
        int intervals = lines.Sum(line => line.Count - 1);
        if (intervals > MostIntervals) return new FoundBreaks([], new BreakTally { NotSought = intervals });
        var found = new FoundBreaks[lines.Length];
        int done = 0;
        BlockWorkers.Run(
            lines.Length, study.Options.Threads,
            number =>
            {
                found[number] = Along(lines[number], results, options, cancel);
                counted?.Invoke(Interlocked.Add(ref done, lines[number].Count - 1), intervals);
            },
            cancel);
        return new FoundBreaks(
            [.. found.SelectMany(line => line?.Breaks ?? [])],
            found.Aggregate(new BreakTally { IsStopped = cancel.IsCancellationRequested }, (sum, line) => line is null ? sum : sum.Plus(line.Tally)));
    }

    // A line has one session, so that what is found on it depends on nothing else.
    private static FoundBreaks Along(SweepLine line, IReadOnlyList<SweepResult?> results, SolveOptions options, CancellationToken cancel)
    {
        using var solver = new SweepSolver(options, isCold: false);
        var breaks = new List<FoundBreak>();
        var tally = new BreakTally();
        for (int place = 0; place + 1 < line.Count && !cancel.IsCancellationRequested; place++)
        {
            if (results[line.RunAt(place)] is not { } first || results[line.RunAt(place + 1)] is not { } last) continue;
            (IReadOnlyList<SweepKink> kinks, BreakTally own) = Between(new SweepInterval(line, place, solver, first, last, cancel), first, last);
            tally = tally.Plus(own);
            foreach (SweepKink kink in kinks) Add(breaks, BreakOf(line, place, kink));
        }

        return new FoundBreaks(breaks, tally);
    }

    private static (IReadOnlyList<SweepKink> Kinks, BreakTally Tally) Between(SweepInterval interval, SweepResult first, SweepResult last)
    {
        if (interval.End(0) is not { } start || interval.End(1) is not { } end) return ([], new BreakTally { Open = 1 });
        bool areProven = start.IsProven && end.IsProven && start.Solved.Program.Sense == end.Solved.Program.Sense;
        SweepMotion motion = areProven && start.Solved.Reached.Count == 0 && start.Solved.Ratio is null ? interval.Motion(start.Solved.Program, end.Solved.Program) : SweepMotion.Other;
        if (motion == SweepMotion.Costs)
        {
            var search = new CostKinks(interval, start.Solved.Program, end.Solved.Program);
            IReadOnlyList<SweepKink> kinks = search.Find(start, end);
            if (search.IsComplete) return (kinks, new BreakTally { Costs = 1 });
        }
        else if (motion == SweepMotion.Bounds)
        {
            var search = new BoundKinks(interval, start.Solved.Program, end.Solved.Program);
            IReadOnlyList<SweepKink> kinks = search.Find(start, end);
            if (search.IsComplete) return (kinks, new BreakTally { Bounds = 1 });
        }

        if (first.Structure == last.Structure && first.Status == last.Status) return ([], new BreakTally { Equal = 1 });
        var halving = new BracketedKinks(interval);
        IReadOnlyList<SweepKink> bracketed = halving.Find(start, end);
        return (bracketed, halving.IsComplete ? new BreakTally { Halved = 1 } : new BreakTally { Open = 1 });
    }

    private static FoundBreak BreakOf(SweepLine line, int place, SweepKink kink) => new(
        line.Axis, line.Places, line.ValueAt(place, kink.Share), line.ValueAt(place, kink.Low), line.ValueAt(place, kink.High), kink.From, kink.To, kink.IsExact, kink.Objective);

    // What ends and what begins at a run are one change.
    private static void Add(List<FoundBreak> breaks, FoundBreak next)
    {
        if (breaks.Count > 0 && breaks[^1] is { IsExact: true } last && next.IsExact && last.Value == next.Value)
        {
            breaks.RemoveAt(breaks.Count - 1);
            if (last.From.Structure != next.To.Structure) breaks.Add(next with { From = last.From });
            return;
        }

        breaks.Add(next);
    }
}

/// <summary>Changes of structure, and what was looked into.</summary>
/// <param name="Breaks">The changes, line by line.</param>
/// <param name="Tally">What was looked into.</param>
internal sealed record FoundBreaks(IReadOnlyList<FoundBreak> Breaks, BreakTally Tally);

/// <summary>A change of structure along a line.</summary>
/// <param name="Axis">Number of the axis.</param>
/// <param name="Places">Number of the value of the other axes.</param>
/// <param name="Value">Value of the first cell.</param>
/// <param name="Low">Lower end of the interval in which it lies for certain.</param>
/// <param name="High">Upper end of that interval.</param>
/// <param name="From">What came of a point below.</param>
/// <param name="To">What came of a point above.</param>
/// <param name="IsExact">Whether it is exact.</param>
/// <param name="Objective">Value of what is sought there; null where it is not known.</param>
internal sealed record FoundBreak(
    int Axis, IReadOnlyList<int> Places, double Value, double Low, double High, SweepResult From, SweepResult To, bool IsExact, double? Objective);

/// <summary>How many stretches between runs were looked into, and how.</summary>
internal sealed record BreakTally
{
    /// <summary>Stretches proven because costs alone move.</summary>
    public int Costs { get; init; }

    /// <summary>Stretches proven because bounds of a linear program alone move.</summary>
    public int Bounds { get; init; }

    /// <summary>Stretches halved until changes were narrow.</summary>
    public int Halved { get; init; }

    /// <summary>Stretches between equal structures of which nothing is proven.</summary>
    public int Equal { get; init; }

    /// <summary>Stretches that were not looked into to the end.</summary>
    public int Open { get; init; }

    /// <summary>Stretches that were too many to be looked into; 0 where they were.</summary>
    public int NotSought { get; init; }

    /// <summary>Whether the search was stopped.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The sum of two tallies.</summary>
    public BreakTally Plus(BreakTally other) => this with
    {
        Costs = Costs + other.Costs, Bounds = Bounds + other.Bounds, Halved = Halved + other.Halved, Equal = Equal + other.Equal, Open = Open + other.Open,
    };
}
