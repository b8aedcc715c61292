namespace Mycel.Analysis.Balances;

/// <summary>
/// The physics of one kind of plant: from inputs to what flows in and out per unit of activity, what it costs, and where its energy and carbon stay. Adding one is adding a
/// file to <c>Units/</c> and a line to <see cref="UnitModelCatalogue"/>; a test asks for its page.
/// </summary>
internal interface IUnitModel
{
    /// <summary>Name by which <c>models.csv</c> calls it.</summary>
    string Id { get; }

    /// <summary>Name shown to people.</summary>
    string Title { get; }

    /// <summary>What it says, in one sentence.</summary>
    string Sentence { get; }

    /// <summary>The same as formulas.</summary>
    UnitFormula Formula { get; }

    /// <summary>One unit of activity, as which everything is counted: a sentence.</summary>
    string Basis { get; }

    /// <summary>What it needs to know.</summary>
    IReadOnlyList<UnitInput> Inputs { get; }

    /// <summary>Where resources flow in and out.</summary>
    IReadOnlyList<UnitPort> Ports { get; }

    /// <summary>Where it is valid, and what has to be known to use it: sentences.</summary>
    IReadOnlyList<string> Remarks => [];

    /// <summary>Works it out. A function: the same inputs give the same result.</summary>
    /// <param name="inputs">The inputs, each within its range, all that are required among them.</param>
    /// <returns>The result, or what contradicts nature in the inputs.</returns>
    UnitResult Evaluate(UnitReading inputs);
}
