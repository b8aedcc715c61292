using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>By-products that nobody uses.</summary>
internal sealed class SolidWaste : IIndicator
{
    /// <inheritdoc />
    public string Id => "solid-waste";

    /// <inheritdoc />
    public string Title => "Solid waste";

    /// <inheritdoc />
    public string Formula => "Sum over by-products that are let go (mass), and what factors.csv adds; a factor for a release replaces the mass.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.Tonne.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        WasteTerms.Write(model, sink, UnitIn(model.Structure.Park.Units));
    }
}
