using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Greenhouse gases of the electricity that the park buys.</summary>
internal sealed class Co2Electricity : IIndicator
{
    /// <inheritdoc />
    public string Id => "co2-electricity";

    /// <inheritdoc />
    public string Title => "CO2 of electricity";

    /// <inheritdoc />
    public string Formula => "Sum over electricity bought (less sold, where a factor says so): amount × factor.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tCO2e/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, "co2", UnitIn(model.Structure.Park.Units), FactorTerms.IsElectricity);
    }
}
