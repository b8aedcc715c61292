using Mycel.Model.Chemistry;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>Resources that technologies speak of: in their flows, their rows, the ports of their models and their equations.</summary>
internal static class Equations
{
    /// <summary>The resources.</summary>
    /// <param name="park">The park that describes the technologies.</param>
    /// <param name="technologies">Ids of the technologies.</param>
    public static HashSet<ResourceId> ResourcesOf(Park park, HashSet<string> technologies)
    {
        HashSet<ResourceId> resources = [];
        foreach (Technology technology in technologies.Select(id => park.Technologies[id]))
        {
            resources.UnionWith(technology.Flows.Select(flow => flow.Resource));
            resources.UnionWith(technology.Rows.Select(row => park.ValueAt(row).Resource).OfType<ResourceId>());
        }

        resources.UnionWith(park.Tables.Models.Where(row => technologies.Contains(row.Technology.Value)).Select(row => row.Resource).OfType<ResourceId>());
        AddNamed(park.Tables, technologies, resources);
        return resources;
    }

    // Every resource that a formula could mean is kept, not only the one that it does: with fewer of them another reading would become the only one.
    private static void AddNamed(PackageTables tables, HashSet<string> technologies, HashSet<ResourceId> resources)
    {
        HashSet<string> formulas = [];
        foreach (Reaction reaction in tables.Reactions.Where(row => technologies.Contains(row.Technology.Value)))
        {
            if (reaction.Rest is { } rest) resources.Add(rest);
            if (!Equation.TryParse(reaction.Equation, out Equation? equation, out _)) continue;
            foreach (Species species in equation.Reactants.Concat(equation.Products))
            {
                formulas.Add(species.Formula.Text);
                if (species.Resource is { } id) resources.Add(new ResourceId(id));
            }
        }

        if (formulas.Count == 0) return;
        foreach (Resource resource in tables.Resources)
            if (resource.Formula is { } text && Formula.TryParse(text, out Formula? formula, out _) && formulas.Contains(formula.Text)) resources.Add(resource.Id);
    }
}
