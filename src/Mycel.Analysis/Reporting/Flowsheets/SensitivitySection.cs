using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>How everything moves with each given fact.</summary>
internal static class SensitivitySection
{
    private const int MostFacts = 40;

    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        Chart chart = SensitivityChart.Of(view);
        GivenEntry[] givens = [.. view.Plan.Balance!.Givens];
        Html tables = Html.Join(givens.Take(MostFacts), given => Table(given, view));
        Html more = Html.When(givens.Length > MostFacts, () => Html.Of($"<p class=\"note\">{MostFacts} of {givens.Length} facts are shown; the rest is in <code>sensitivities.csv</code>.</p>"));
        return new Section(
            "sensitivities", "What a change of one fact does to all others",
            Html.Of($"How the balance moves where one fact is moved a little and the others stay: exact derivatives, not a second run. They hold for small changes; limits and load curves may bend what is large.{Hindered(view.Plan.Balance.Sensitivities)}"),
            Html.Of(
                $"{ChartFigure.Of(chart, Html.Of($"A cell says by how many percent the row moves where the fact above grows by one percent. Empty: it does not move. “moves”: one of the two is zero, so that there is no percentage; the tables have the figure. “kink”, “jump” and “edge”: there is no one derivative; the tables say what there is on either side."), "Show", Html.Empty, "Nothing moves with what is given.")}<h3>Fact by fact</h3>{tables}{more}"),
            [chart]);
    }

    /// <summary>How a figure moves for each unit of the fact, in words where it has no derivative.</summary>
    public static string Slope(Sensitivity row)
    {
        string unit = UnitWords.InSentence(row.Unit);
        string One(double? slope, string none) => slope is { } known ? $"{Figure.WithSign(known)} {unit}" : none;
        return row.Course switch
        {
            "smooth" => One(row.Derivative, ""),
            "edge" => row.Above is null ? $"{One(-row.Below, "")} for one less; no more is possible" : $"{One(row.Above, "")} for one more; no less is possible",
            _ => $"{One(row.Above, "jumps")} for one more, {One(-row.Below, "jumps")} for one less",
        };
    }

    // What has no derivative is said before anything else.
    private static string Hindered(IReadOnlyList<Sensitivity> rows)
    {
        int bent = rows.Count(row => row.Course is "kink" or "jump");
        int FactsThat(string course) => rows.Where(row => row.Course == course).Select(row => row.Given).Distinct(StringComparer.Ordinal).Count();
        (int oneWay, int held) = (FactsThat("edge"), FactsThat("held"));
        string[] parts =
        [
            .. bent > 0 ? new[] { $"{Words.Count(bent, "figure stands", "figures stand")} just where a course bends or jumps, and {(bent == 1 ? "has" : "have")} a slope for each side instead" } : [],
            .. oneWay > 0 ? new[] { $"{Words.Count(oneWay, "fact", "facts")} can be moved one way only" } : [],
            .. held > 0 ? new[] { $"{Words.Count(held, "fact", "facts")} cannot be moved while the others stay" } : [],
        ];
        return parts.Length == 0 ? "" : $" {Words.Sentence(Words.List(parts))}";
    }

    private static Html Table(GivenEntry given, PlanView view)
    {
        Sensitivity[] rows = [.. view.Plan.Balance!.Sensitivities.Where(row => row.Given == given.Id && row.Course != "held").OrderBy(row => Order(row.Kind)).ThenByDescending(row => Math.Abs(row.Elasticity ?? 0))];
        bool isHeld = view.Plan.Balance.Sensitivities.Any(row => row.Given == given.Id && row.Course == "held");
        string unit = UnitWords.InTable(given.Unit);
        string one = unit.Length == 0 ? "Where it grows by 1" : $"For one {unit} more";
        Html table = DataTable.Of<Sensitivity>(
            $"What moves with: {FlowWords.Given(given, view.Names)}", ["What moves", Column.Figures("Now"), Column.Figures(one), "Unit", Column.Figures("For 1 % more")], rows,
            row =>
            [
                Html.Of($"{SensitivityChart.Title(row, view.Names)}"), Cells.Number(row.Value, row.Unit), Derivative(row), Html.Of($"{UnitWords.InTable(row.Unit)}"),
                row.Elasticity is { } elasticity && double.IsFinite(elasticity) ? Html.Of($"{Figure.Change(elasticity / 100)}") : Html.Of($"<span class=\"none\">{(row.Course == "smooth" ? "from zero" : row.Course)}</span>"),
            ],
            "sensitivities.csv", isHeld ? "It cannot be moved while the other facts stay: they say the same, or the balance leaves it no way." : "Nothing moves with it.", hideCaption: true, open: 60);
        return ChartFigure.Folded($"{FlowWords.Given(given, view.Names)}: {FlowWords.Amount(given.Value, given.Unit)}", table);
    }

    private static Html Derivative(Sensitivity row) => row.Derivative is { } known ? Cells.WithSign(known, row.Unit) : Html.Of($"{Slope(row)}");

    private static int Order(string kind) => kind switch { "activity" => 0, "boundary" => 1, "indicator" => 2, "ratio" => 3, _ => 4 };
}
