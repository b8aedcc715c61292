using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Energy that the park takes from outside, net of what it sells.</summary>
internal sealed class EnergyUse : IIndicator
{
    /// <inheritdoc />
    public string Id => "energy";

    /// <inheritdoc />
    public string Title => "Energy from outside";

    /// <inheritdoc />
    public string Formula => "Fuels by lower heating value, electricity and heat, bought or drawn, less what is sold.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.Gigajoule.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        EnergyTerms.Write(model, sink, UnitIn(model.Structure.Park.Units));
    }
}
