namespace Mycel.Analysis.Optimisation;

/// <summary>
/// One family of rows: its sentence, its formula, and the code that writes it. Adding one is adding a file to <c>Blocks/</c> and a line to
/// <see cref="BlockCatalogue"/>; a test asks for its golden LP and its page.
/// </summary>
internal interface IBlock
{
    /// <summary>Name of the family; rows are called <c>id[…]</c>.</summary>
    string Id { get; }

    /// <summary>What the rows say, in one sentence.</summary>
    string Sentence { get; }

    /// <summary>The same as a formula.</summary>
    Formula Formula { get; }

    /// <summary>Writes the rows.</summary>
    /// <param name="program">Program under construction.</param>
    void Write(ParkProgram program);
}
