using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Model.Sweeps;

namespace Mycel.Tests.Parks;

/// <summary>What a test asks of a park whose values are uncertain.</summary>
internal static class AskUncertainty
{
    /// <summary>The tables with a range for the values of a technology.</summary>
    public static PackageTables Between(this PackageTables tables, string technology, TechnologyParameter parameter, double low, double high) => tables with
    {
        Technologies = new([.. tables.Technologies.Select(row => row.Technology.Value == technology && row.Parameter == parameter
            ? row with { Low = new Quantity(low, row.Value.Unit), High = new Quantity(high, row.Value.Unit) }
            : row)]),
    };

    /// <summary>The same for what a technology takes in or gives out of a resource.</summary>
    public static PackageTables FlowBetween(this PackageTables tables, string technology, string resource, double low, double high) => tables with
    {
        Technologies = new([.. tables.Technologies.Select(row =>
            row.Technology.Value == technology && row.Resource?.Value == resource && row.Parameter is TechnologyParameter.Input or TechnologyParameter.Output
            ? row with { Low = new Quantity(low, row.Value.Unit), High = new Quantity(high, row.Value.Unit) }
            : row)]),
    };

    public static SweepDocument Uncertain(this PackageTables tables, UncertaintyOptions asked, int seed = 1, int threads = 1, string objective = "profit", CancellationToken cancel = default)
    {
        SweepStudy study = tables.UncertainStudy(asked, seed, threads, objective);
        study.ProblemOf().ShouldBeNull();
        return SweepFinder.Run(study, new PhaseClock(), cancel: cancel);
    }

    public static SweepStudy UncertainStudy(this PackageTables tables, UncertaintyOptions asked, int seed = 1, int threads = 1, string objective = "profit") => SweepStudy.Unchecked(
        tables, new Sweep("uncertainty", "uncertainty", "", new Table<SweepRow>([])),
        new SweepOptions { Objective = objective, Seed = seed, Threads = threads, Uncertainty = asked });
}
