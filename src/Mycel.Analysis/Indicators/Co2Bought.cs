using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Greenhouse gases of what the park buys beside electricity.</summary>
internal sealed class Co2Bought : IIndicator
{
    /// <inheritdoc />
    public string Id => "co2-bought";

    /// <inheritdoc />
    public string Title => "CO2 of what is bought";

    /// <inheritdoc />
    public string Formula => "Sum over other purchases (less sales, where a factor says so): amount × factor.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tCO2e/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, "co2", UnitIn(model.Structure.Park.Units), FactorTerms.IsOtherTrade);
    }
}
