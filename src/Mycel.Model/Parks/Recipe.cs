using Mycel.Model.Chemistry;

namespace Mycel.Model.Parks;

/// <summary>What reactions make of a technology, per unit of its reference.</summary>
/// <param name="Flows">What goes in and comes out.</param>
/// <param name="SurroundingsTonnes">Tonnes of each element that the surroundings give without being counted, by its number; below 0 where they take it.</param>
/// <param name="UncountedTonnes">Mass that the surroundings give, less what they take.</param>
internal sealed record Recipe(IReadOnlyList<RecipeFlow> Flows, double[] SurroundingsTonnes, double UncountedTonnes)
{
    /// <summary>A recipe without reactions.</summary>
    public static Recipe None { get; } = new([], new double[Element.All.Count], 0);
}

/// <summary>A reaction with its substances resolved to resources.</summary>
/// <param name="Reaction">Index of the row in the table of reactions.</param>
/// <param name="Reactants">What reacts.</param>
/// <param name="Products">What it becomes.</param>
/// <param name="Key">Reactant whose feed the conversion counts.</param>
/// <param name="ConversionShare">Share of the key's feed that reacts.</param>
/// <param name="YieldShare">Share of the first product that is recovered.</param>
/// <param name="Rest">Resource that takes what is left; -1 for none.</param>
internal sealed record ReactionStep(
    int Reaction, IReadOnlyList<StepSpecies> Reactants, IReadOnlyList<StepSpecies> Products, StepSpecies Key, double ConversionShare, double YieldShare, int Rest)
{
    /// <summary>
    /// Names substances apart that have one formula and stand on both sides of a reaction as different resources: what is purified, fused or polymerised is not what it was
    /// before.
    /// </summary>
    /// <param name="steps">Reactions of a technology.</param>
    /// <returns>The same reactions, such products called by their resource wherever they stand.</returns>
    public static IReadOnlyList<ReactionStep> ToldApart(IReadOnlyList<ReactionStep> steps)
    {
        HashSet<(string Formula, int Resource)> changed =
        [
            .. steps.SelectMany(step => step.Products.Where(product => step.Reactants.Any(reactant => IsOtherOf(reactant, product)))
                .Select(product => (product.Species.Formula.Text, product.Resource))),
        ];
        if (changed.Count == 0) return steps;
        StepSpecies Renamed(StepSpecies species) => changed.Contains((species.Species.Formula.Text, species.Resource))
            ? species with { Name = $"{species.Species.Formula} of {species.Species.Resource}" }
            : species;
        return
        [
            .. steps.Select(step => step with
            {
                Reactants = [.. step.Reactants.Select(Renamed)], Products = [.. step.Products.Select(Renamed)], Key = Renamed(step.Key),
            }),
        ];
    }

    private static bool IsOtherOf(StepSpecies reactant, StepSpecies product) =>
        !product.Species.IsUncounted && !reactant.Species.IsUncounted && product.Species.Resource is not null && product.Resource != reactant.Resource
        && product.Species.Formula.Equals(reactant.Species.Formula);

    /// <summary>Whether a resource is one of its reactants or products.</summary>
    public bool Touches(int resource) => Reactants.Concat(Products).Any(species => species.Resource == resource && !species.Species.IsUncounted);
}

/// <summary>A substance of a reaction with the resource that it comes from or becomes.</summary>
/// <param name="Species">The substance.</param>
/// <param name="Resource">Index of the resource; -1 where none is called so.</param>
/// <param name="Share">Mass share of the substance in the resource.</param>
/// <param name="Name">Name under which it is followed inside the technology: the formula, with the resource where several resources have the formula (a polymer and its monomer).</param>
internal readonly record struct StepSpecies(Species Species, int Resource, double Share, string Name);
