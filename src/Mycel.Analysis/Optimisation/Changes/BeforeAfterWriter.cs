using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Changes;

/// <summary>Sets the park before and the plan beside each other, as the document says it.</summary>
internal static class BeforeAfterWriter
{
    private static readonly TechnologyFigures Nothing = new(0, 0, 0, 0, 0);
    private static readonly string[] Counted = ["technologies", "plants", "products", "exchanges", "exchanged-materials", "symbiotic-materials"];

    /// <summary>The part of the document.</summary>
    /// <param name="context">What was asked of the park before.</param>
    /// <param name="before">The park before.</param>
    /// <param name="after">The plan.</param>
    /// <param name="document">Document of the plan, so far as it is written.</param>
    /// <returns>The part; without a plan before it says why there is none and compares nothing.</returns>
    public static BeforeAfter Of(StudyContext context, SolvedProgram before, PlanView after, PlanDocument document)
    {
        if (before.Solution is null)
            return new BeforeAfter(new BeforePlan(context.Scenario, before.Status, null, [], [], [], [], [], null, null, before.Refusal), [], [], [], []);
        var view = new PlanView(before);
        var plan = new BeforePlan(
            context.Scenario, before.Status, DocumentWriter.ObjectiveOf(before), IndicatorTables.Of(view), FlowTables.Activities(view), ExchangeTables.Exchanges(view),
            FlowTables.Builds(view), FlowTables.BoundaryFlows(view), DocumentWriter.ProofOf(before), DocumentWriter.CertificateOf(before), null);
        var old = new StructureFigures(view, plan.Indicators, plan.Exchanges, plan.BoundaryFlows);
        var young = new StructureFigures(after, document.Indicators, document.Exchanges, document.BoundaryFlows);
        return new BeforeAfter(
            plan, IndicatorChanges.Of(IndicatorCatalogue.Of(after.Park), plan.Indicators, document.Indicators), Technologies(old, young), Materials(old, young),
            [.. Counted.Select(what => new StructureCount(what, old.Sizes[what], young.Sizes[what]))]);
    }

    private static IReadOnlyList<TechnologyChange> Technologies(StructureFigures before, StructureFigures after) =>
    [
        .. before.Technologies.Keys.Union(after.Technologies.Keys, StringComparer.Ordinal).Select(technology =>
            {
                RunningTechnology? old = before.Technologies.GetValueOrDefault(technology);
                RunningTechnology? young = after.Technologies.GetValueOrDefault(technology);
                string change = old is null ? "new" : young is null ? "dropped" : "kept";
                RunningTechnology known = (young ?? old)!;
                return new TechnologyChange(technology, known.Industry, change, known.Unit, old?.Figures ?? Nothing, young?.Figures ?? Nothing);
            })
            .OrderByDescending(row => row.After.OutputValue).ThenByDescending(row => row.Before.OutputValue).ThenBy(row => row.Technology, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<MaterialChange> Materials(StructureFigures before, StructureFigures after) =>
    [
        .. before.Materials.Keys.Union(after.Materials.Keys, StringComparer.Ordinal)
            .Select(resource => new MaterialChange(resource, before.Materials.GetValueOrDefault(resource), after.Materials.GetValueOrDefault(resource)))
            .OrderByDescending(row => row.After).ThenByDescending(row => row.Before).ThenBy(row => row.Resource, StringComparer.Ordinal),
    ];
}
