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
            Html.Of($"How the balance moves where one fact is moved a little and the others stay: exact derivatives, not a second run. They hold for small changes; limits and load curves may bend what is large."),
            Html.Of(
                $"{ChartFigure.Of(chart, Html.Of($"A cell says by how many percent the row moves where the fact above grows by one percent. Empty: it does not move. “moves”: one of the two is zero, so that there is no percentage; the tables have the figure."), "Show", Html.Empty, "Nothing moves with what is given.")}<h3>Fact by fact</h3>{tables}{more}"),
            [chart]);
    }

    private static Html Table(GivenEntry given, PlanView view)
    {
        Sensitivity[] rows = [.. view.Plan.Balance!.Sensitivities.Where(row => row.Given == given.Id).OrderBy(row => Order(row.Kind)).ThenByDescending(row => Math.Abs(row.Elasticity ?? 0))];
        string unit = UnitWords.InTable(given.Unit);
        string one = unit.Length == 0 ? "Where it grows by 1" : $"For one {unit} more";
        Html table = DataTable.Of<Sensitivity>(
            $"What moves with: {FlowWords.Given(given, view.Names)}", ["What moves", Column.Figures("Now"), Column.Figures(one), "Unit", Column.Figures("For 1 % more")], rows,
            row =>
            [
                Html.Of($"{SensitivityChart.Title(row, view.Names)}"), Cells.Number(row.Value, row.Unit), Cells.WithSign(row.Derivative, row.Unit), Html.Of($"{UnitWords.InTable(row.Unit)}"),
                row.Elasticity is { } elasticity && double.IsFinite(elasticity) ? Html.Of($"{Figure.Change(elasticity / 100)}") : Html.Of($"<span class=\"none\">from zero</span>"),
            ],
            "sensitivities.csv", "Nothing moves with it.", hideCaption: true, open: 60);
        return ChartFigure.Folded($"{FlowWords.Given(given, view.Names)}: {FlowWords.Amount(given.Value, given.Unit)}", table);
    }

    private static int Order(string kind) => kind switch { "activity" => 0, "boundary" => 1, _ => 2 };
}
