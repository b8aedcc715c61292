using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

public sealed class ResultTablesTests
{
    [Fact]
    public void Every_list_is_a_table() => ResultTables.All(SamplePlan.Whole).Select(table => table.FileName).ShouldBe(
    [
        "indicators.csv", "activities.csv", "exchanges.csv", "builds.csv", "link-flows.csv", "boundary-flows.csv", "shadow-prices.csv", "limits.csv", "terms.csv", "published.csv", "trust.csv", "sources.csv",
        "findings.csv", "baseline-indicators.csv", "baseline-activities.csv", "baseline-builds.csv", "baseline-link-flows.csv", "baseline-boundary-flows.csv",
    ]);

    [Fact]
    public void Empty_lists_are_headings_alone() => ResultTables.All(SamplePlan.Bare).ShouldAllBe(table => table.Text.IndexOf('\n') == table.Text.Length - 1);

    [Fact]
    public void Every_row_has_a_cell_for_each_heading()
    {
        foreach (ResultTable table in ResultTables.All(HostilePlan.From(FurtherPlan.Whole, "a,\"b\"\r\nc")))
        {
            var rows = Rows(table.Text);
            rows.ShouldAllBe(row => row.Count == rows[0].Count, table.FileName);
        }
    }

    [Fact]
    public void Numbers_keep_every_digit() =>
        Cell(SamplePlan.Bare with { Indicators = [new IndicatorValue("profit", "park", 2020, 0.1 + 0.2, "1")] }, "indicators.csv", 3).ShouldBe("0.30000000000000004");

    [Fact]
    public void What_is_not_known_is_empty() => Cell(SamplePlan.Whole, "link-flows.csv", 16, row: 11).ShouldBe("");

    [Theory]
    [InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\tx"), InlineData("\rx")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) =>
        Cell(SamplePlan.Bare with { Indicators = [new IndicatorValue(text, "park", 2020, -1, "1")] }, "indicators.csv", 0).ShouldBe("'" + text);

    [Fact]
    public void A_negative_number_is_no_formula() =>
        Cell(SamplePlan.Bare with { Indicators = [new IndicatorValue("profit", "park", 2020, -1.5, "1")] }, "indicators.csv", 3).ShouldBe("-1.5");

    [Fact]
    public void The_terms_of_an_indicator_add_up_to_it()
    {
        var rows = Rows(ResultTables.All(SamplePlan.Whole).Single(table => table.FileName == "terms.csv").Text);
        foreach (IndicatorTrace trace in SamplePlan.Whole.Traces)
            rows.Where(row => row[0] == trace.Id).Sum(row => double.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(trace.Value, 1e-6);
    }

    private static string Cell(PlanDocument plan, string file, int column, int row = 1) =>
        Rows(ResultTables.All(plan).Single(table => table.FileName == file).Text)[row][column];

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int place = 0; place < text.Length; place++)
        {
            char letter = text[place];
            if (quoted && letter == '"' && place + 1 < text.Length && text[place + 1] == '"')
                cell.Append(text[++place]);
            else if (letter == '"')
                quoted = !quoted;
            else if (!quoted && letter is ',' or '\n')
                End(letter);
            else
                cell.Append(letter);
        }
        rows.RemoveAt(rows.Count - 1);
        return rows;

        void End(char letter)
        {
            rows[^1].Add(cell.ToString());
            cell.Clear();
            if (letter == '\n')
                rows.Add([]);
        }
    }
}
