using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>Reads the figures by which measures are valued from the columns of a plan.</summary>
internal sealed class StateFigures
{
    private readonly Goal _capital;
    private readonly Goal _annuity;
    private readonly Goal _payments;
    private readonly Goal? _budget;

    /// <summary>Prepares to read.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="carbon">The indicator that counts carbon.</param>
    public StateFigures(IndicatorModel model, Carbon carbon)
    {
        var catalogue = IndicatorCatalogue.Of(model.Structure.Park);
        Goal Counted(string id) => Goal.Of(model, catalogue.Find(id)!.Write, Sense.Minimise);
        CarbonGoal = Goal.Of(model, carbon.Indicator.Write, carbon.MoreIsBetter ? Sense.Maximise : Sense.Minimise);
        ProfitGoal = Goal.Of(model, catalogue.Find("profit")!.Write, Sense.Maximise);
        _capital = Counted("capital-investment");
        _annuity = Counted("capital-cost");
        _payments = Goal.Of(model, (over, sink) => CarbonPayments.Write(over, carbon, sink), Sense.Minimise);
        _budget = catalogue.Find("budget") is null ? null : Counted("budget");
    }

    /// <summary>The carbon indicator as something to seek.</summary>
    public Goal CarbonGoal { get; }

    /// <summary>Profit as something to seek.</summary>
    public Goal ProfitGoal { get; }

    /// <summary>The figures of a plan.</summary>
    /// <param name="status">How it was found.</param>
    /// <param name="columns">Value of each column.</param>
    public ParkState Of(string status, IReadOnlyList<double> columns) => new(
        status, CarbonGoal.Of(columns), ProfitGoal.Of(columns), _capital.Of(columns), _annuity.Of(columns), _payments.Of(columns), _budget?.Of(columns));
}
