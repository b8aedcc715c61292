using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Carbon dioxide that measures keep out of the air, counted where they do it and not as the difference of two parks.</summary>
internal sealed class Co2Reduction : IIndicator
{
    /// <inheritdoc />
    public string Id => "co2-reduction";

    /// <inheritdoc />
    public string Title => "CO2 reduction";

    /// <inheritdoc />
    public string Formula => "Sum over the factors of factors.csv for co2-reduction: amount × factor; what a measure causes itself has a factor below zero.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tCO2e/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, Id, UnitIn(model.Structure.Park.Units), FactorTerms.AnyScope);
    }
}
