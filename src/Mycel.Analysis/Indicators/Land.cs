using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Land that plants take, whether they run or not.</summary>
internal sealed class Land : IIndicator
{
    /// <inheritdoc />
    public string Id => "land";

    /// <inheritdoc />
    public string Title => "Land";

    /// <inheritdoc />
    public string Formula => "Sum over plants: capacity that stands or is built × area.";

    /// <inheritdoc />
    public Better Better => Better.Less;

    /// <inheritdoc />
    public Unit UnitIn(ModelUnits units) => Units.SquareMetre;

    /// <inheritdoc />
    public void Write(IndicatorModel model, ITermSink sink)
    {
        for (int process = 0; process < model.Structure.Processes.Count; process++)
        {
            Process entry = model.Structure.Processes[process];
            if (entry.Area.Value == 0) continue;
            if (entry.Capacity.Value > 0) sink.AddStanding(process, entry.Capacity.Value, entry.Area.Value, entry.Area.Cell);
            if (entry.CanBeBuilt) sink.Add(model.Variables.Build(process), entry.Area.Value, entry.Area.Cell);
        }
    }
}
