using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>What it costs to run the park for a year, without capital and taxes.</summary>
internal sealed class OperatingCost : IIndicator
{
    /// <inheritdoc />
    public string Id => "operating-cost";

    /// <inheritdoc />
    public string Title => "Operating cost";

    /// <inheritdoc />
    public string Formula => "Purchases + disposal fees + cost of drawing from nature + variable and fixed cost of plants + carriage.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.MoneyPerYear;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        MoneyTerms.Purchases(model, sink);
        MoneyTerms.Disposal(model, sink);
        MoneyTerms.Extraction(model, sink);
        MoneyTerms.VariableCost(model, sink);
        MoneyTerms.FixedCost(model, sink);
        MoneyTerms.Carriage(model, sink);
    }
}
