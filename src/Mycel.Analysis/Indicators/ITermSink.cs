using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>Receives the terms of an indicator: the same terms make an objective, a limit, a value by scope and a trace.</summary>
internal interface ITermSink
{
    /// <summary>Adds a term: a variable times a coefficient.</summary>
    /// <param name="column">Column of the variable.</param>
    /// <param name="coefficient">What one unit of the variable adds, in the indicator's unit.</param>
    /// <param name="cell">Cell that the coefficient comes from.</param>
    /// <param name="factor">Second cell, where the coefficient is a product of two.</param>
    void Add(int column, double coefficient, CellRef cell, CellRef factor = default);

    /// <summary>Adds a term of capacity that stands already and is not decided.</summary>
    /// <param name="process">Process whose capacity it is.</param>
    /// <param name="capacity">The capacity.</param>
    /// <param name="coefficient">What one unit of it adds.</param>
    /// <param name="cell">Cell that the coefficient comes from.</param>
    void AddStanding(int process, double capacity, double coefficient, CellRef cell);
}
