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
    /// <summary>Whether a resource is one of its reactants or products.</summary>
    public bool Touches(int resource) => Reactants.Concat(Products).Any(species => species.Resource == resource && !species.Species.IsUncounted);
}

/// <summary>A substance of a reaction with the resource that it comes from or becomes.</summary>
/// <param name="Species">The substance.</param>
/// <param name="Resource">Index of the resource; -1 where none is called so.</param>
/// <param name="Share">Mass share of the substance in the resource.</param>
/// <param name="Name">Name under which it is followed inside the technology: the formula, with the resource where several resources have the formula (a polymer and its monomer).</param>
internal readonly record struct StepSpecies(Species Species, int Resource, double Share, string Name);
