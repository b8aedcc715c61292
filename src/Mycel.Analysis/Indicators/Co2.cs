using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Greenhouse gases that the park causes.</summary>
internal sealed class Co2 : IIndicator
{
    /// <inheritdoc />
    public string Id => "co2";

    /// <inheritdoc />
    public string Title => "CO2";

    /// <inheritdoc />
    public string Formula => "CO2 direct + CO2 of bought electricity + CO2 of what else is bought or sold.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tCO2e/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, Id, UnitIn(model.Structure.Park.Units), FactorTerms.AnyScope);
    }
}
