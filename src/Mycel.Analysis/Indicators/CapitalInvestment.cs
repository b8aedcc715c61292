using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Money that must be found to build.</summary>
internal sealed class CapitalInvestment : IIndicator
{
    /// <inheritdoc />
    public string Id => "capital-investment";

    /// <inheritdoc />
    public string Title => "Capital investment";

    /// <inheritdoc />
    public string Formula => "Sum over what is built: new capacity × investment + fixed investment; by its cost curve or its units where scales.csv has them.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.Money;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        MoneyTerms.Capital(model, sink, asAnnuity: false);
    }
}
