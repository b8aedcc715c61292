using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Comparisons;

/// <summary>A figure in several results.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Values">Value in each result; null where a result does not speak of it.</param>
internal sealed record CompareRow(string Title, string Unit, double?[] Values)
{
    /// <summary>Its greatest magnitude.</summary>
    public double Greatest => Values.Max(value => value is { } known && double.IsFinite(known) ? Math.Abs(known) : 0);

    /// <summary>Whether all results hold the same.</summary>
    public bool Same => new ComparedFigure(Title, Unit, Values).Same;
}

/// <summary>Several results with titles for their ids.</summary>
internal sealed class CompareView
{
    private readonly IReadOnlyList<(string Label, PlanDocument Document)> _results;

    /// <summary>Reads results.</summary>
    public CompareView(IReadOnlyList<(string Label, PlanDocument Document)> results)
    {
        _results = results;
        Comparison = Results.Comparison.Of(results);
        Labels = [.. results.Select(result => result.Label)];
        Names = new Names(new ParkDirectory(
            [.. results.SelectMany(result => result.Document.Directory.Organisations)], [.. results.SelectMany(result => result.Document.Directory.Sites)],
            [.. results.SelectMany(result => result.Document.Directory.Resources)], [.. results.SelectMany(result => result.Document.Directory.Plants)],
            [.. results.SelectMany(result => result.Document.Directory.Indicators)]));
        HasYears = results.SelectMany(result => result.Document.Indicators.Select(row => row.Period)).Distinct().Count() > 1;
        Indicators = Rows(document => document.Indicators.Where(row => row.Scope == "park").Select(row => (Titled(Names.Indicator(row.Id).Title, row.Period), row.Unit, row.Value)));
        Activities = Rows(document => document.Activities.Select(row => (Titled(Names.Plant(row.Plant), row.Period), row.Unit, row.Value)));
        BoundaryFlows = Rows(document => document.BoundaryFlows.Select(row => (Titled($"{Flowsheets.FlowWords.Outside(row.Kind) ?? row.Kind}: {Words.Small(Names.Resource(row.Resource))}", row.Period), row.Unit, row.Value)));
        Exchanges = Rows(document => document.Exchanges.Select(row => (Titled($"{Names.Resource(row.Resource)}: {Names.Plant(row.From)} → {Names.Plant(row.To)}", row.Period), row.Unit, row.Value)));
        Givens = Rows(document => (document.Balance?.Givens ?? []).Select(row => ($"{Flowsheets.FlowWords.Given(row, Names)} ({row.Id})", row.Unit, row.Value)));
        Accounts = Rows(document => (document.Balance?.Accounts ?? []).Where(row => row.Scope == "park").SelectMany(row => new[] { ("coming in", row.In), ("going out", row.Out), ("from the surroundings", row.Surroundings), ("not accounted for", row.Unaccounted) }, (row, side) => ($"{Flowsheets.FlowWords.Account(row.Account)}, {side.Item1}", row.Unit, side.Item2)));
        Builds = Rows(document => document.Builds.Select(row => (Titled(Names.Plant(row.Plant), row.Period), row.Unit, row.Value)));
    }

    /// <summary>What differs.</summary>
    public Results.Comparison Comparison { get; }

    /// <summary>How the results are called.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The package of the first result.</summary>
    public PackageStamp Package => _results[0].Document.Package;

    /// <summary>Titles for ids.</summary>
    public Names Names { get; }

    /// <summary>Indicators of the park.</summary>
    public IReadOnlyList<CompareRow> Indicators { get; }

    /// <summary>What plants do.</summary>
    public IReadOnlyList<CompareRow> Activities { get; }

    /// <summary>What crosses the boundary.</summary>
    public IReadOnlyList<CompareRow> BoundaryFlows { get; }

    /// <summary>What flows between plants.</summary>
    public IReadOnlyList<CompareRow> Exchanges { get; }

    /// <summary>What is given.</summary>
    public IReadOnlyList<CompareRow> Givens { get; }

    /// <summary>Accounts of the park.</summary>
    public IReadOnlyList<CompareRow> Accounts { get; }

    /// <summary>What is built.</summary>
    public IReadOnlyList<CompareRow> Builds { get; }

    private bool HasYears { get; }

    private string Titled(string title, int period) => HasYears ? $"{title}, {Figure.Exact(period)}" : title;

    // In the order in which they first appear: the order of a document is that of its package.
    private IReadOnlyList<CompareRow> Rows(Func<PlanDocument, IEnumerable<(string Title, string Unit, double Value)>> figures)
    {
        var rows = new Dictionary<(string, string), CompareRow>();
        var order = new List<CompareRow>();
        for (int result = 0; result < _results.Count; result++)
        {
            foreach ((string title, string unit, double value) in figures(_results[result].Document))
            {
                if (!rows.TryGetValue((title, unit), out CompareRow? row))
                {
                    rows.Add((title, unit), row = new CompareRow(title, unit, new double?[_results.Count]));
                    order.Add(row);
                }

                row.Values[result] = (row.Values[result] ?? 0) + value;
            }
        }

        return [.. order.Where(row => row.Greatest > 0)];
    }
}
