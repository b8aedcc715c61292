using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>A plant that must run finds somebody who provides what it takes in: a plant or an endowment beside it, a market, or a link.</summary>
internal sealed class SupplyCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        Carriage? carriage = null;
        OpenMarkets? markets = null;
        foreach (Plant plant in subject.Tables.Plants)
        {
            if (!(plant.Minimum?.Value > 0) || !subject.IsActive(plant) || subject.Park.Find(plant.Technology) is not { } technology) continue;
            carriage ??= new Carriage(subject);
            markets ??= new OpenMarkets(subject);
            int premises = subject.Park.IndexOf(new Premises(plant.Site, plant.Owner));
            foreach (TechnologyFlow flow in technology.Flows)
            {
                int resource = subject.Park.IndexOf(flow.Resource);
                if (flow.IsOutput || resource < 0 || !IsAlwaysTaken(subject, technology, flow)) continue;
                if (subject.Flows.IsGiven(premises, resource) || markets.CanBuy(premises, resource) || carriage.Arrives(premises, resource)) continue;
                subject.Add(
                    FindingCodes.NobodyProvides, plant.Cell(PlantColumn.Minimum),
                    $"{plant.Id.Value} must run and takes in {flow.Resource.Value}, which nobody can provide at {plant.Site.Value}.",
                    $"Add a market that sells {flow.Resource.Value}, an endowment, or a link from a plant that gives it.");
            }
        }
    }

    // What is taken in one slice only can be avoided by running in another.
    private static bool IsAlwaysTaken(CheckedPark subject, Technology technology, TechnologyFlow flow) =>
        technology.Rows.Select(row => subject.Park.ValueAt(row))
            .Where(row => row.Parameter == flow.Parameter && row.Resource == flow.Resource)
            .All(row => row.Slice is null && row.Value.Value > 0);
}
