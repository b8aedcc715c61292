using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>What the sections of the report read: the document with the lists that several of them need.</summary>
internal sealed class PlanView
{
    /// <summary>Most rows that a table or a chart of the page holds; the rest is in the tables beside it.</summary>
    public const int MostRows = 200;

    private IReadOnlyList<Stream>? _streams;

    /// <summary>Reads a document.</summary>
    public PlanView(PlanDocument plan)
    {
        Plan = plan;
        Names = new Names(plan.Directory);
        Comparison = Views.Comparison.Of(plan, Names);
        ByScope = Comparison.ToLookup(row => row.Scope, StringComparer.Ordinal);
        Links = Synergy.Of(plan);
        Synergies = [.. Links.Where(link => link.Between)];
        Periods = [.. plan.Indicators.Select(value => value.Period).Concat(plan.Exchanges.Select(flow => flow.Period))
            .Concat(plan.Activities.Select(activity => activity.Period)).Concat(plan.BoundaryFlows.Select(flow => flow.Period)).Distinct().Order()];
    }

    /// <summary>The document.</summary>
    public PlanDocument Plan { get; }

    /// <summary>Titles for its ids.</summary>
    public Names Names { get; }

    /// <summary>Indicators with and without symbiosis.</summary>
    public IReadOnlyList<ComparisonRow> Comparison { get; }

    /// <summary>The same by scope.</summary>
    public ILookup<string, ComparisonRow> ByScope { get; }

    /// <summary>Flows over links, those worth most first.</summary>
    public IReadOnlyList<Synergy> Links { get; }

    /// <summary>Those of them between two organisations.</summary>
    public IReadOnlyList<Synergy> Synergies { get; }

    /// <summary>Streams of the shown year, the largest first.</summary>
    public IReadOnlyList<Stream> Streams => _streams ??= Stream.Of(Plan, Period);

    /// <summary>Years that the plan speaks of.</summary>
    public IReadOnlyList<int> Periods { get; }

    /// <summary>Year that headline and charts show: the last.</summary>
    public int Period => Periods.Count == 0 ? 0 : Periods[^1];

    /// <summary>Whether there is a plan to show.</summary>
    public bool HasPlan => (Plan.Objective is not null || Plan.Balance is not null) && Plan.Refusal is null;

    /// <summary>Number of the resources for which an organisation gives something to another.</summary>
    public int ExchangedResources => Synergies.Select(synergy => synergy.Resource).Distinct(StringComparer.Ordinal).Count();
}
