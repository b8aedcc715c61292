using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>By-products that serve somebody.</summary>
internal sealed class ByProductsUsed : IIndicator
{
    /// <inheritdoc />
    public string Id => "by-products-used";

    /// <inheritdoc />
    public string Title => "By-products put to use";

    /// <inheritdoc />
    public string Formula => "Sum over by-products that plants take in, but for plants that only dispose, and that are sold at a price above zero (mass).";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.Tonne.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        ByProductTerms.Write(model, sink, UnitIn(model.Structure.Park.Units));
    }
}
