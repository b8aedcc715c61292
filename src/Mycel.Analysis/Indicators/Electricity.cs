using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Electric energy that plants take in.</summary>
internal sealed class Electricity : IIndicator
{
    /// <inheritdoc />
    public string Id => "electricity";

    /// <inheritdoc />
    public string Title => "Electricity used";

    /// <inheritdoc />
    public string Formula => "Sum over plants: electricity taken in.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.MegawattHour.Per(Units.Year);

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        FlowTerms.Inputs(model, sink, ResourceKind.Electricity, UnitIn(model.Structure.Park.Units));
    }
}
