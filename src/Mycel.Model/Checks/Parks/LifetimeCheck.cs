using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What is invested is paid back over a lifetime; without one it would cost nothing a year.</summary>
internal sealed class LifetimeCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Technology technology in subject.Park.Technologies.Values) Check(subject, technology);
        foreach (Link link in subject.Tables.Links)
        {
            bool costs = link.Investment?.Value > 0 || link.FixedInvestment?.Value > 0;
            if (!costs || link.Lifetime?.Value > 0) continue;
            subject.Add(
                FindingCodes.LifetimeMissing, link.Cell(LinkColumn.Lifetime), "The link has an investment and no lifetime, so that it would cost nothing a year.",
                "Give the years over which it is paid back.");
        }
    }

    private static void Check(CheckedPark subject, Technology technology)
    {
        TechnologyValue At(int row) => subject.Park.ValueAt(row);
        int? investment = technology.Rows.Where(row => At(row) is { Parameter: TechnologyParameter.Investment or TechnologyParameter.FixedInvestment, Value.Value: > 0 })
            .Select(row => (int?)row).FirstOrDefault();
        Scale? scale = TechnologyScales.Of(subject.Park).All(technology.Id).Select(row => subject.Tables.Scales[row]).FirstOrDefault(row => row.Investment.Value > 0);
        if ((investment is null && scale is null) || technology.Rows.Any(row => At(row).Parameter == TechnologyParameter.Lifetime)) return;
        subject.Add(
            FindingCodes.LifetimeMissing, investment is { } value ? subject.Park.CellOf(value) : scale!.Cell(ScaleColumn.Investment),
            $"'{technology.Id.Value}' has an investment and no lifetime, so that it would cost nothing a year.",
            "Add a row with the parameter lifetime: the years over which it is paid back.");
    }
}
