using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>The shape of a front: its ends, its knee, and the points nearest to the best of everything. Distances are measured with every objective from its best (0) to its worst (1).</summary>
/// <param name="values">Value of each objective at each point, the points in order.</param>
/// <param name="turned">The same, turned so that less is better.</param>
/// <param name="objectives">The objectives.</param>
internal sealed class FrontShape(IReadOnlyList<double[]> values, IReadOnlyList<double[]> turned, IReadOnlyList<ObjectiveStage> objectives)
{
    private readonly double[][] _scaled = Scaled(turned);

    /// <summary>Value of each objective at each point.</summary>
    public IReadOnlyList<double[]> Values => values;

    private int Count => objectives.Count;

    /// <summary>Name of a point.</summary>
    public static string IdOf(int point) => string.Create(CultureInfo.InvariantCulture, $"p{point + 1}");

    /// <summary>Number of a point by its name.</summary>
    public static int NumberOf(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) - 1;

    /// <summary>Best value of an objective.</summary>
    public double Best(int goal) => values[BestPoint(goal)][goal];

    /// <summary>Worst value of an objective on the front.</summary>
    public double Worst(int goal) => values[Enumerable.Range(0, values.Count).MaxBy(point => turned[point][goal])][goal];

    /// <summary>Points worth looking at first.</summary>
    public IReadOnlyList<FrontMark> Marks() =>
        values.Count == 1 ? [Single()] : [.. Enumerable.Range(0, Count).Select(End), .. Knee(), .. Bend(), Compromise(), Balanced()];

    /// <summary>Points that tables and charts show in detail: those that were marked, and others as evenly along the front as may be.</summary>
    /// <param name="most">Number of points to show.</param>
    /// <param name="marked">Points that are shown in any case.</param>
    public HashSet<int> Shown(int most, IReadOnlyList<int> marked)
    {
        if (values.Count <= most) return [.. Enumerable.Range(0, values.Count)];
        HashSet<int> shown = [.. marked];
        double[] distance = [.. _scaled.Select(point => shown.Min(other => Between(point, _scaled[other])))];
        // The point farthest from all that are shown already is the next to be shown.
        while (shown.Count < most)
        {
            int farthest = Enumerable.Range(0, values.Count).MaxBy(point => distance[point]);
            if (!shown.Add(farthest)) break;
            for (int point = 0; point < distance.Length; point++) distance[point] = Math.Min(distance[point], Between(_scaled[point], _scaled[farthest]));
        }

        return shown;
    }

    // The point nearest to the best of everything among those that reach the best of the objective.
    private int BestPoint(int goal) =>
        Enumerable.Range(0, values.Count).OrderBy(point => turned[point][goal]).ThenBy(point => _scaled[point].Sum()).ThenBy(point => point).First();

    private static FrontMark Single() => new(
        "best", IdOf(0), null, null, "The objectives do not contradict each other: this one plan is the best for each of them, and there is nothing to trade.");

    private FrontMark End(int goal)
    {
        int point = BestPoint(goal);
        string others = string.Join(", ", Enumerable.Range(0, Count).Where(other => other != goal).Select(other => Said(other, values[point][other])));
        return new FrontMark("best", IdOf(point), FrontObjectives.Of(objectives[goal], null, null, null).Indicator, null, $"The best there is: {Said(goal, values[point][goal])}; with it {others}.");
    }

    private IEnumerable<FrontMark> Knee()
    {
        if (FrontPlane.Through([.. Enumerable.Range(0, Count).Select(goal => _scaled[BestPoint(goal)])]) is not { } plane) yield break;
        int knee = Enumerable.Range(0, values.Count).MaxBy(point => plane.Below(_scaled[point]));
        double distance = plane.Below(_scaled[knee]);
        if (distance <= 1e-6) yield break;
        string flat = Count == 2 ? "straight line between the ends" : "plane through the best points of each objective";
        string rates = Count == 2 ? " " + Rates(knee) : "";
        yield return new FrontMark(
            "knee", IdOf(knee), null, distance, $"The knee: the point farthest below the {flat}, where giving up little in one objective still gains much in another.{rates}");
    }

    // Of two objectives only: where the front turns most.
    private IEnumerable<FrontMark> Bend()
    {
        if (Count != 2 || values.Count < 3) yield break;
        int bend = Enumerable.Range(1, values.Count - 2).MaxBy(Turn);
        if (Turn(bend) <= 0) yield break;
        yield return new FrontMark("bend", IdOf(bend), null, Turn(bend) * 180 / Math.PI, $"The sharpest bend of the front. {Rates(bend)}");
    }

    private FrontMark Compromise()
    {
        int point = Enumerable.Range(0, values.Count).MinBy(candidate => Length(_scaled[candidate]));
        return new FrontMark(
            "compromise", IdOf(point), null, Length(_scaled[point]),
            "The compromise: nearest to the best of all objectives at once, distances squared and added (Euclidean norm), each objective measured from its best to its worst on the front.");
    }

    private FrontMark Balanced()
    {
        int point = Enumerable.Range(0, values.Count).OrderBy(candidate => _scaled[candidate].Max()).ThenBy(candidate => Length(_scaled[candidate])).ThenBy(candidate => candidate).First();
        double most = _scaled[point].Max();
        return new FrontMark("balanced", IdOf(point), null, most, $"The balanced one: no objective is further than {NumberText.Of(Math.Round(100 * most, 1))} % of its range from its best (maximum norm).");
    }

    private string Rates(int point)
    {
        string unit = objectives[0].UnitSymbol;
        string gain = $"each {objectives[1].UnitSymbol} {(objectives[1].Sense == Sense.Minimise ? "saved" : "gained")} in {FrontObjectives.TitleOf(objectives[1])}";
        string? before = point > 0 ? NumberText.Of(Rate(point - 1, point)) : null;
        string? after = point < values.Count - 1 ? NumberText.Of(Rate(point, point + 1)) : null;
        string from = $"Coming from the best {FrontObjectives.TitleOf(objectives[0])}";
        return (before, after) switch
        {
            ({ } there, { } beyond) => $"{from}, {gain} costs {there} {unit} up to here, and {beyond} {unit} beyond.",
            ({ } there, null) => $"{from}, {gain} costs {there} {unit} up to here.",
            (null, { } beyond) => $"From here on, {gain} costs {beyond} {unit}.",
            _ => "",
        };
    }

    // What the first objective loses for each unit that the second gains.
    private double Rate(int from, int to) => (turned[to][0] - turned[from][0]) / (turned[from][1] - turned[to][1]);

    private double Turn(int point)
    {
        double[] before = _scaled[point - 1], here = _scaled[point], after = _scaled[point + 1];
        return Math.Atan2(after[1] - here[1], after[0] - here[0]) - Math.Atan2(here[1] - before[1], here[0] - before[0]);
    }

    private string Said(int goal, double value)
    {
        string unit = objectives[goal].UnitSymbol == "1" ? "" : " " + objectives[goal].UnitSymbol;
        return $"{FrontObjectives.TitleOf(objectives[goal])} {NumberText.Of(value)}{unit}";
    }

    private static double Between(double[] first, double[] second) => Length([.. first.Zip(second, (one, other) => one - other)]);

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(value => value * value));

    private static double[][] Scaled(IReadOnlyList<double[]> turned)
    {
        double[] least = [.. turned[0]], most = [.. turned[0]];
        foreach (double[] point in turned)
        {
            for (int goal = 0; goal < point.Length; goal++)
                (least[goal], most[goal]) = (Math.Min(least[goal], point[goal]), Math.Max(most[goal], point[goal]));
        }

        return [.. turned.Select(point => (double[])[.. point.Select((value, goal) => most[goal] > least[goal] ? (value - least[goal]) / (most[goal] - least[goal]) : 0)])];
    }
}
