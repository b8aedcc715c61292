using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Money that the park gets from markets outside for what it sells.</summary>
internal sealed class OutputValue : IIndicator
{
    /// <inheritdoc />
    public string Id => "output-value";

    /// <inheritdoc />
    public string Title => "Output value";

    /// <inheritdoc />
    public string Formula => "Sum over sales at a price above zero: amount × price.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.MoneyPerYear;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink) => MoneyTerms.Sales(model, sink);
}
