using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>Which plants run in plans of a band, and how unlike two plans are.</summary>
internal sealed class Structure
{
    private readonly RangeQuestion[] _plants;
    private readonly double[] _running;

    /// <summary>Looks at plants.</summary>
    /// <param name="questions">Figures whose ranges were found.</param>
    /// <param name="ranges">Their ranges.</param>
    public Structure(IReadOnlyList<RangeQuestion> questions, IReadOnlyList<QuantityRange> ranges)
    {
        int[] plants = [.. Enumerable.Range(0, questions.Count).Where(index => questions[index].Kind == RangeKinds.Plant)];
        _plants = [.. plants.Select(index => questions[index])];
        _running = [.. plants.Select(index => Verdicts.Running(Most(ranges[index])))];
        Choices =
        [
            .. Enumerable.Range(0, plants.Length).Where(place => ranges[plants[place]].Verdict is "choice" or "unknown" && Most(ranges[plants[place]]) > _running[place])
                .Select(place => new Choice(place, _plants[place], Most(ranges[plants[place]]))),
        ];
    }

    /// <summary>Plants that some plans of the band run and some do not, by name.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>Which plants run in a plan.</summary>
    /// <param name="columns">Value of each column.</param>
    /// <returns>One entry for each plant, by name.</returns>
    public bool[] RunsIn(ReadOnlySpan<double> columns)
    {
        bool[] runs = new bool[_plants.Length];
        for (int plant = 0; plant < runs.Length; plant++) runs[plant] = _plants[plant].ValueIn(columns) > _running[plant];
        return runs;
    }

    /// <summary>Names of the plants that run in one plan and not in another.</summary>
    /// <param name="runs">Plants of the one.</param>
    /// <param name="others">Plants of the other.</param>
    /// <returns>Names, in order.</returns>
    public IReadOnlyList<string> OnlyIn(bool[] runs, bool[] others) =>
        [.. Enumerable.Range(0, runs.Length).Where(plant => runs[plant] && !others[plant]).Select(plant => _plants[plant].Id)];

    /// <summary>Number of plants that run in one of two plans and not in the other.</summary>
    /// <param name="one">Plants of the one.</param>
    /// <param name="other">Plants of the other.</param>
    /// <returns>The Hamming distance.</returns>
    public static int Distance(bool[] one, bool[] other) => Enumerable.Range(0, one.Length).Count(plant => one[plant] != other[plant]);

    private static double Most(QuantityRange range) => range.Greatest.Value ?? Math.Max(1, range.Best);
}

/// <summary>A plant that some plans of a band run and some do not.</summary>
/// <param name="Place">Its place among the plants.</param>
/// <param name="Question">Its activity.</param>
/// <param name="Most">The greatest activity it can have.</param>
internal sealed record Choice(int Place, RangeQuestion Question, double Most);
