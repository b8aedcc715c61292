using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Greenhouse gases that leave the park itself.</summary>
internal sealed class Co2Direct : IIndicator
{
    /// <inheritdoc />
    public string Id => "co2-direct";

    /// <inheritdoc />
    public string Title => "CO2 direct";

    /// <inheritdoc />
    public string Formula => "Sum over factors for what is released, drawn, used or made inside the park.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tCO2e/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, "co2", UnitIn(model.Structure.Park.Units), FactorTerms.IsInside);
    }
}
