using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>What a plan is worth when building begins, seen over the horizon.</summary>
internal sealed class NetPresentValue : IIndicator
{
    /// <inheritdoc />
    public string Id => "net-present-value";

    /// <inheritdoc />
    public string Title => "Net present value";

    /// <inheritdoc />
    public string Formula =>
        "Yearly surplus (profit + capital cost) × (1 - (1 + r)^-H) / r - capital at the start - capital again at the end of each lifetime before the horizon H, discounted "
        + "+ what is left of the last capital at H, which falls evenly over its lifetime, discounted. H is the package's horizon, or 20 years; r its discount rate. "
        + "What stands already runs on and is not built again.";

    /// <inheritdoc />
    public Better Better => Better.More;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => units.Money;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        PackageInfo package = model.Structure.Park.Tables.Package;
        double rate = package.DiscountRate ?? 0;
        double horizon = package.Horizon ?? PresentValue.UsualHorizonYears;
        var surplus = new ScaledSink(sink, PresentValue.OfYearly(rate, horizon));
        MoneyTerms.Surplus(model, surplus);
        MoneyTerms.Capital(
            model, new ScaledSink(sink, -1),
            plant => PresentValue.OfCapital(rate, plant.LifetimeYears, horizon), link => PresentValue.OfCapital(rate, link.LifetimeYears, horizon));
    }
}
