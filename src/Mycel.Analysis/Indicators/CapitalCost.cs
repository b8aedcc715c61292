using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>What pays back the investment in a year.</summary>
internal sealed class CapitalCost : IIndicator
{
    /// <inheritdoc />
    public string Id => "capital-cost";

    /// <inheritdoc />
    public string Title => "Capital cost";

    /// <inheritdoc />
    public string Formula => "Sum over what is built: investment × annuity r / (1 - (1 + r)^-n). What stands already is paid.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.MoneyPerYear;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        MoneyTerms.Capital(model, sink, asAnnuity: true);
    }
}
