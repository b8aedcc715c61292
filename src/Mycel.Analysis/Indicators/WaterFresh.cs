using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Water that enters the park for the first time.</summary>
internal sealed class WaterFresh : IIndicator
{
    /// <inheritdoc />
    public string Id => "water-fresh";

    /// <inheritdoc />
    public string Title => "Fresh water";

    /// <inheritdoc />
    public string Formula => "Sum over water that is bought or drawn from nature, plus what factors.csv adds.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.CubicMetre.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        Unit unit = UnitIn(model.Structure.Park.Units);
        FlowTerms.Purchases(model, sink, ResourceKind.Water, unit);
        FlowTerms.Draws(model, sink, ResourceKind.Water, unit);
        FactorTerms.Write(model, sink, Id, unit, FactorTerms.AnyScope);
    }
}
