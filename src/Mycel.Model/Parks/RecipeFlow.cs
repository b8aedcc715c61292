using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Parks;

/// <summary>A flow of a technology that follows from its reactions or from its carbon.</summary>
/// <param name="Resource">What flows.</param>
/// <param name="IsOutput">Whether it comes out.</param>
/// <param name="AmountPerActivity">Amount of the resource per unit of the reference.</param>
/// <param name="Reaction">Row of the reaction that it follows from: an index into the table of reactions; -1 where it follows from a row of technologies.</param>
/// <param name="ElementTonnes">Tonnes of each element per unit of the reference where the flow holds other matter than its resource's row tells; null where it does not.</param>
public sealed record RecipeFlow(ResourceId Resource, bool IsOutput, double AmountPerActivity, int Reaction, double[]? ElementTonnes = null);

/// <summary>Something that keeps a recipe from following from its reactions.</summary>
/// <param name="Cell">Cell that is to be mended.</param>
/// <param name="Kind">Kind of the problem.</param>
/// <param name="Problem">What is wrong, a sentence.</param>
/// <param name="Mend">What to do, a sentence.</param>
public sealed record RecipeProblem(CellRef Cell, RecipeProblemKind Kind, string Problem, string Mend);

/// <summary>Kind of a problem of a recipe.</summary>
public enum RecipeProblemKind
{
    /// <summary>The equation cannot be read.</summary>
    EquationMalformed,

    /// <summary>The equation does not keep an element.</summary>
    EquationUnbalanced,

    /// <summary>A substance belongs to no resource, or to several.</summary>
    SpeciesUnresolved,

    /// <summary>The key names no reactant, or more of it reacts than is there.</summary>
    KeyWrong,

    /// <summary>Nothing says how much reacts per unit of the reference, or two things do.</summary>
    ScaleUnclear,

    /// <summary>Matter is left over and no resource takes it.</summary>
    RestUnnamed,

    /// <summary>A product holds matter that nothing brings in.</summary>
    ImpurityMissing,

    /// <summary>The carbon of something that goes in or comes out is not known, and other flows depend on it.</summary>
    CarbonUnknown,
}
