using Mycel.Analysis.Checks;
using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

/// <summary>Which indicators factors add to.</summary>
public sealed class FactorTests
{
    [Fact]
    public void The_check_knows_which_indicators_take_factors()
    {
        string[] taking = [.. IndicatorCatalogue.BuiltIn.Where(TakesFactors).Select(indicator => indicator.Id)];
        taking.Except(FactorCheck.TakesFactors).ShouldBeEmpty();
        FactorCheck.TakesFactors.Except(taking).ShouldBeEmpty();
    }

    // What is bought of "probe" serves nothing else, so any term more is the factor's.
    private static bool TakesFactors(IIndicator indicator)
    {
        ParkStory story = Given.A.Park().Resource("probe", ResourceKind.Service, "job").Technology("asking", makes: "answer", from: "probe")
            .Plant("desk", "asking", at: "office", of: "office", capacity: 1).Buys("probe", 0);
        Unit unit = indicator.UnitIn(new Park(story.Tables()).Units).Times(Units.Year).Per(Units.Job);
        return TermsOf(indicator, story.Factor("probe", indicator.Id, FlowScope.Buy, $"1 {unit.Symbol}")) > 0;
    }

    private static int TermsOf(IIndicator indicator, ParkStory story)
    {
        Superstructure structure = story.Structure();
        var counter = new Counter();
        indicator.Write(new IndicatorModel(structure, new Variables(structure)), counter);
        return counter.Terms;
    }

    private sealed class Counter : ITermSink
    {
        public int Terms { get; private set; }

        public void Add(int column, double coefficient, CellRef cell, CellRef factor = default) => Terms++;

        public void AddStanding(int process, double capacity, double coefficient, CellRef cell) => Terms++;
    }
}
