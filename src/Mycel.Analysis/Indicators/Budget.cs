using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Money that a budget for building must hold: what is built, and for some technologies the first years of keeping it.</summary>
internal sealed class Budget : IIndicator
{
    /// <inheritdoc />
    public string Id => "budget";

    /// <inheritdoc />
    public string Title => "Budget needed";

    /// <inheritdoc />
    public string Formula => "Capital investment + counted years × yearly fixed cost of new capacity, for technologies that have counted-years.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.Money;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        MoneyTerms.Capital(model, sink, asAnnuity: false);
        MoneyTerms.CountedFixedCost(model, sink);
    }
}
