using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>What plants do, what is built, and what crosses the boundary of the park.</summary>
internal static class FlowTables
{
    /// <summary>Activity of every plant that runs or has capacity.</summary>
    public static IReadOnlyList<Activity> Activities(PlanView plan)
    {
        var table = new List<Activity>();
        for (int process = 0; process < plan.Structure.Processes.Count; process++)
        {
            Plant plant = plan.Structure.PlantOf(process);
            double capacity = plan.Structure.Processes[process].Capacity.Value + plan.Values.Build(process);
            for (int slice = 0; slice < plan.Structure.SliceCount; slice++)
            {
                double value = plan.Values.Activity(process, slice);
                if (value == 0 && capacity == 0) continue;
                table.Add(new Activity(
                    plant.Id.Value, plant.Technology.Value, plant.Site.Value, plant.Owner.Value, plan.Year, plan.Structure.Slices[slice].Id,
                    value, ModelUnits.FlowSymbol(plan.Structure.ReferenceOf(process)), capacity));
            }
        }

        return [.. table.OrderBy(row => row.Plant, StringComparer.Ordinal)];
    }

    /// <summary>New capacity of plants and links.</summary>
    public static IReadOnlyList<Build> Builds(PlanView plan) =>
        [.. PlantBuilds(plan).OrderBy(row => row.Plant, StringComparer.Ordinal), .. LinkBuilds(plan).OrderBy(row => row.Plant, StringComparer.Ordinal)];

    /// <summary>Amounts bought, sold, let go and drawn.</summary>
    public static IReadOnlyList<BoundaryFlow> BoundaryFlows(PlanView plan)
    {
        var table = new List<BoundaryFlow>();
        Superstructure structure = plan.Structure;
        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            for (int trade = 0; trade < structure.Trades.Count; trade++)
            {
                string kind = structure.Trades[trade].IsPurchase ? "buy" : "sell";
                double price = structure.TradePrice[(trade * structure.SliceCount) + slice];
                Add(table, plan, kind, structure.Trades[trade].Pool, plan.Variables.Trade(trade, slice), slice, price);
            }

            for (int draw = 0; draw < structure.Draws.Count; draw++)
            {
                double cost = structure.DrawCost[(draw * structure.SliceCount) + slice];
                Add(table, plan, "extract", structure.Draws[draw].Pool, plan.Variables.Draw(draw, slice), slice, cost == 0 ? null : cost);
            }

            for (int release = 0; release < structure.Releases.Count; release++)
                Add(table, plan, "release", structure.Releases[release], plan.Variables.Release(release, slice), slice, null);
        }

        return [.. table.OrderBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static void Add(List<BoundaryFlow> table, PlanView plan, string kind, int pool, int column, int slice, double? price)
    {
        double value = plan.Values[column];
        if (value == 0) return;
        Resource resource = plan.Structure.ResourceOf(pool);
        Model.Parks.Premises premises = plan.Structure.PremisesOf(pool);
        table.Add(new BoundaryFlow(
            kind, plan.Variables.Name(column), premises.Site.Value, premises.Organisation.Value, resource.Id.Value, plan.Year,
            plan.Structure.Slices[slice].Id, value, ModelUnits.FlowSymbol(resource), price, plan.Park.Units.Price(resource).Symbol));
    }

    private static IEnumerable<Build> PlantBuilds(PlanView plan)
    {
        for (int process = 0; process < plan.Structure.Processes.Count; process++)
        {
            Process entry = plan.Structure.Processes[process];
            double built = plan.Values.Build(process);
            if (!entry.CanBeBuilt || built == 0) continue;
            double investment = CapitalTerms.Of(plan.Model, process).Sum(term => term.Money * plan.Values[term.Column]);
            Plant plant = plan.Structure.PlantOf(process);
            yield return new Build(
                plant.Id.Value, plant.Technology.Value, plant.Site.Value, plan.Year, built, ModelUnits.FlowSymbol(plan.Structure.ReferenceOf(process)),
                investment, investment * entry.AnnuityPerYear, plan.Park.Units.Money.Symbol)
            {
                Sizes = entry.Curve.Form == CurveForm.Sized ? [.. SizesOf(plan, process, entry)] : null,
            };
        }
    }

    private static IEnumerable<BuiltSize> SizesOf(PlanView plan, int process, Process entry)
    {
        for (int size = 0; size < entry.Curve.Steps.Count; size++)
        {
            int number = (int)Math.Round(plan.Values[plan.Variables.Units(process, size)]);
            if (number > 0) yield return new BuiltSize(entry.Curve.Steps[size].Name, number);
        }
    }

    private static IEnumerable<Build> LinkBuilds(PlanView plan)
    {
        Adjacency arcs = plan.Structure.ArcsOfCarriers;
        for (int carrier = 0; carrier < plan.Structure.Carriers.Count; carrier++)
        {
            Carrier entry = plan.Structure.Carriers[carrier];
            double built = plan.Values.LinkBuild(carrier);
            if (!entry.CanBeBuilt || built == 0) continue;
            double investment = (built * entry.InvestmentPerCapacity) + (plan.Values.IsLinkBuilt(carrier) ? entry.FixedInvestmentMoney : 0);
            string unit = ModelUnits.FlowSymbol(plan.Structure.ResourceOf(plan.Structure.Arcs[arcs[carrier][0]].FromPool));
            yield return new Build(
                plan.Variables.CarrierName(carrier), "link", plan.Structure.CarrierTitle(carrier), plan.Year, built, unit,
                investment, investment * entry.AnnuityPerYear, plan.Park.Units.Money.Symbol);
        }
    }
}
