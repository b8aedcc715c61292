using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Laws;

/// <summary>Balances of a plan by our own arithmetic: the document's figures and the package's recipes, nothing of the program.</summary>
internal static class Balances
{
    /// <summary>What comes and goes of every resource at every premises in every slice.</summary>
    public static IReadOnlyList<Balance> Of(PackageTables tables, PlanDocument plan)
    {
        var balances = new Dictionary<(string Site, string Organisation, string Resource, string Slice), Balance>();
        void Add(string site, string organisation, string resource, string slice, double amount)
        {
            Balance before = balances.GetValueOrDefault((site, organisation, resource, slice));
            balances[(site, organisation, resource, slice)] = new Balance(before.Sum + amount, before.Throughput + Math.Abs(amount));
        }

        foreach (Activity activity in plan.Activities)
        {
            foreach ((string resource, TechnologyParameter direction) in FlowsOf(tables, activity.Technology))
            {
                double amount = activity.Value * Coefficient(tables, activity.Technology, direction, resource, activity.Slice);
                Add(activity.Site, activity.Owner, resource, activity.Slice, direction == TechnologyParameter.Output ? amount : -amount);
            }
        }

        foreach (LinkFlow flow in plan.LinkFlows)
        {
            Add(flow.FromSite, flow.FromOrganisation, flow.Resource, flow.Slice, -flow.Value);
            Add(flow.ToSite, flow.ToOrganisation, flow.Resource, flow.Slice, flow.Arriving);
        }

        foreach (BoundaryFlow flow in plan.BoundaryFlows)
            Add(flow.Site, flow.Organisation, flow.Resource, flow.Slice, flow.Kind is "buy" or "extract" ? flow.Value : -flow.Value);
        return [.. balances.Values];
    }

    /// <summary>What a plant takes of a resource in the year.</summary>
    public static double Taken(PackageTables tables, PlanDocument plan, string plant, string resource) => plan.Activities.Where(activity => activity.Plant == plant)
        .Sum(activity => activity.Value * Coefficient(tables, activity.Technology, TechnologyParameter.Input, resource, activity.Slice));

    private static IEnumerable<(string Resource, TechnologyParameter Direction)> FlowsOf(PackageTables tables, string technology) => tables.Technologies
        .Where(row => row.Technology.Value == technology && row.Parameter is (TechnologyParameter.Input or TechnologyParameter.Output))
        .Select(row => (row.Resource!.Value.Value, row.Parameter)).Distinct();

    // The row of the slice goes before the row of the year.
    private static double Coefficient(PackageTables tables, string technology, TechnologyParameter direction, string resource, string slice)
    {
        List<TechnologyValue> rows = [.. tables.Technologies.Where(row => row.Technology.Value == technology && row.Parameter == direction && row.Resource?.Value == resource)];
        TechnologyValue? row = rows.Find(entry => entry.Slice == slice) ?? rows.Find(entry => entry.Slice is null);
        if (row is null) return 0;
        string reference = tables.Technologies.First(entry => entry.Technology.Value == technology && entry.Parameter == TechnologyParameter.Reference).Resource!.Value.Value;
        return row.Value.In(UnitOf(tables, resource).Per(UnitOf(tables, reference)));
    }

    private static Unit UnitOf(PackageTables tables, string resource) => tables.Resources.First(row => row.Id.Value == resource).Unit;
}

/// <summary>What comes less what goes, and what passes through.</summary>
internal readonly record struct Balance(double Sum, double Throughput)
{
    public bool Closes => Math.Abs(Sum) <= 1e-6 * Math.Max(1, Throughput);
}
