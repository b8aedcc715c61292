using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Water that serves again.</summary>
internal sealed class WaterReused : IIndicator
{
    /// <inheritdoc />
    public string Id => "water-reused";

    /// <inheritdoc />
    public string Title => "Water reused";

    /// <inheritdoc />
    public string Formula => "Sum over plants: water taken in that was used before, plus what factors.csv adds.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.CubicMetre.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        Unit unit = UnitIn(model.Structure.Park.Units);
        FlowTerms.Inputs(model, sink, ResourceKind.ReusedWater, unit);
        FactorTerms.Write(model, sink, Id, unit, FactorTerms.AnyScope);
    }
}
