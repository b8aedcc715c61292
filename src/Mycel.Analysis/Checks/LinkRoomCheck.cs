using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Checks;

/// <summary>A link that is built or not needs a greatest size, which follows from what its ends can give and take.</summary>
internal sealed class LinkRoomCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        // The superstructure stands on everything else being right, and is made here only where such a link needs it.
        if (subject.Findings.HasErrors || !subject.Tables.Links.Any(link => link.FixedInvestment?.Value > 0)) return;
        Superstructure structure = SuperstructureBuilder.Build(subject.Park, subject.Year);
        var bounds = new CarrierBounds(structure);
        var seen = new HashSet<int>();
        for (int carrier = 0; carrier < structure.Carriers.Count; carrier++)
        {
            int row = structure.Carriers[carrier].Link;
            if (!structure.Carriers[carrier].HasSwitch || double.IsFinite(bounds.MostNewCapacity(carrier)) || !seen.Add(row)) continue;
            Link link = subject.Tables.Links[row];
            subject.Add(
                FindingCodes.RoomUnbounded, link.Cell(LinkColumn.FixedInvestment),
                $"The link {structure.CarrierTitle(carrier)} is built or not, but nothing says how much could flow: neither end is bounded by plants alone.",
                "Give an investment per capacity instead of a fixed one, or a capacity to the plants at one end.");
        }
    }
}
