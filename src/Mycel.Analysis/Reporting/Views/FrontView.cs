using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>What the sections of the report of a front read: the document with the lists that several of them need.</summary>
internal sealed class FrontView
{
    private readonly ILookup<string, FrontMark> _marks;

    /// <summary>Reads a document.</summary>
    public FrontView(FrontDocument front)
    {
        Front = front;
        Names = new Names(front.Directory);
        Shown = [.. front.Points.Where(point => point.Shown)];
        Titles = [.. front.Objectives.Select(objective => UnitWords.Formulas(objective.Title))];
        Axes = [.. front.Objectives.Select((objective, goal) => AxisUnit.Of(front.Points.Select(point => Math.Abs(point.Values[goal])).DefaultIfEmpty().Max(), objective.Unit))];
        _marks = front.Marks.ToLookup(mark => mark.Point, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public FrontDocument Front { get; }

    /// <summary>Titles for its ids.</summary>
    public Names Names { get; }

    /// <summary>Points that are shown in detail.</summary>
    public IReadOnlyList<FrontPoint> Shown { get; }

    /// <summary>Titles of the objectives.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>Units in which the objectives are drawn.</summary>
    public IReadOnlyList<AxisUnit> Axes { get; }

    /// <summary>Whether the points are every corner of the front, so that lines between them are part of it.</summary>
    public bool HasLines => Front.Method == "extreme-points";

    /// <summary>Why a point is marked, in a few words; empty where it is not.</summary>
    public string MarksOf(string point) => string.Join(", ", _marks[point].Select(Brief).Distinct(StringComparer.Ordinal));

    /// <summary>Points that are marked, in the order of the front.</summary>
    public IReadOnlyList<FrontPoint> Marked => [.. Front.Points.Where(point => _marks[point.Id].Any())];

    /// <summary>A point with its values in a sentence of lines.</summary>
    public string Describe(FrontPoint point)
    {
        string marks = MarksOf(point.Id);
        IEnumerable<string> lines = point.Values.Select((value, goal) => $"{Titles[goal]} {UnitWords.Say(value, Front.Objectives[goal].Unit)}");
        return string.Join('\n', lines.Prepend(marks.Length == 0 ? point.Id : $"{point.Id}: {marks}"));
    }

    /// <summary>Title of an objective by its indicator.</summary>
    public string TitleOf(string indicator)
    {
        for (int goal = 0; goal < Titles.Count; goal++)
            if (Front.Objectives[goal].Indicator == indicator) return Titles[goal];
        return indicator;
    }

    private string Brief(FrontMark mark) => mark.Kind == "best" ? mark.Objective is null ? "best of all" : "best " + Words.Small(TitleOf(mark.Objective)) : mark.Kind;
}

/// <summary>A unit in which figures of an axis are short.</summary>
/// <param name="Factor">What a figure is multiplied by.</param>
/// <param name="Scale">What figures are counted in: thousands, millions; empty for ones.</param>
/// <param name="Words">The unit in words; empty where there is none.</param>
internal sealed record AxisUnit(double Factor, string Scale, string Words)
{
    /// <summary>The unit for figures up to a size.</summary>
    /// <param name="most">Largest figure.</param>
    /// <param name="unit">Unit of the figures.</param>
    public static AxisUnit Of(double most, string unit)
    {
        (double factor, string scale) = most switch
        {
            >= 2e9 => (1e-9, "thousand million"),
            >= 2e6 => (1e-6, "million"),
            >= 2e4 => (1e-3, "thousand"),
            _ => (1.0, ""),
        };
        return new AxisUnit(factor, scale, string.Join(' ', new[] { scale, UnitWords.InSentence(unit) }.Where(part => part.Length > 0)));
    }

    /// <summary>A figure in this unit.</summary>
    public double In(double value) => Charts.ChartJson.Number(value * Factor);

    /// <summary>Name of an axis.</summary>
    public string Name(string title) => Charts.ChartJson.Plain(Words.Length == 0 ? title : $"{title}, {Words}");
}
