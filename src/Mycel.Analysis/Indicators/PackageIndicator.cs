using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>An indicator that a package defines by its factors alone.</summary>
/// <param name="id">Name, as the factors write it.</param>
/// <param name="unit">Unit per year.</param>
internal sealed class PackageIndicator(string id, Unit unit) : IIndicator
{
    /// <inheritdoc />
    public string Id => id;

    /// <inheritdoc />
    public string Title => id.StartsWith("co2", StringComparison.Ordinal) ? "CO2" + id[3..].Replace('-', ' ') : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    /// <inheritdoc />
    public string Formula => "Sum over the factors of factors.csv: amount × factor.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => unit;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink) => FactorTerms.Write(model, sink, id, unit, FactorTerms.AnyScope);
}
