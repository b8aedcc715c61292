using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Material that need not be dug or made because a by-product serves instead.</summary>
internal sealed class VirginMaterialAvoided : IIndicator
{
    /// <inheritdoc />
    public string Id => "virgin-material-avoided";

    /// <inheritdoc />
    public string Title => "Virgin material avoided";

    /// <inheritdoc />
    public string Formula => "Sum over the factors of factors.csv: amount × virgin material that it replaces.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.Tonne.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FactorTerms.Write(model, sink, Id, UnitIn(model.Structure.Park.Units), FactorTerms.AnyScope);
    }
}
