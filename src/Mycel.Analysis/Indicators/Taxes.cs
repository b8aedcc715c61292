using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Money that policies take, less what they give.</summary>
internal sealed class Taxes : IIndicator
{
    /// <inheritdoc />
    public string Id => "taxes";

    /// <inheritdoc />
    public string Title => "Taxes less subsidies";

    /// <inheritdoc />
    public string Formula => "Sum over policies: rate × amount of the target, subsidies negative.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.MoneyPerYear;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        PolicyTerms.Write(model, sink);
    }
}
