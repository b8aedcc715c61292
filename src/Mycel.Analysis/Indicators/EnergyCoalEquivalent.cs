using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Energy that the park takes from outside, in the measure of Chinese statistics.</summary>
internal sealed class EnergyCoalEquivalent : IIndicator
{
    /// <inheritdoc />
    public string Id => "energy-coal-equivalent";

    /// <inheritdoc />
    public string Title => "Energy in coal equivalent";

    /// <inheritdoc />
    public string Formula => "Energy from outside, counted in tonnes of coal equivalent of 29.3076 GJ.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Unit.Parse("tce/a");

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        EnergyTerms.Write(model, sink, UnitIn(model.Structure.Park.Units));
    }
}
