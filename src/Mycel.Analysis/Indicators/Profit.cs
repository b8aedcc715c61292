using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>What is left of a year for the organisations of the park together.</summary>
internal sealed class Profit : IIndicator
{
    /// <inheritdoc />
    public string Id => "profit";

    /// <inheritdoc />
    public string Title => "Profit";

    /// <inheritdoc />
    public string Formula => "Output value - operating cost - capital cost - taxes + subsidies. Payments between organisations cancel.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.MoneyPerYear;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        MoneyTerms.Surplus(model, sink);
        MoneyTerms.Capital(model, new ScaledSink(sink, -1), asAnnuity: true);
    }
}
