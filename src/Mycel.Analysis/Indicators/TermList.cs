using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>Keeps the terms of an indicator that a plan makes other than zero.</summary>
/// <param name="values">Value of each column.</param>
internal sealed class TermList(IReadOnlyList<double> values) : ITermSink
{
    private readonly List<PlanTerm> _terms = [];

    /// <summary>The terms, in the order in which they were written.</summary>
    public IReadOnlyList<PlanTerm> Terms => _terms;

    /// <inheritdoc />
    public void Add(int column, double coefficient, CellRef cell, CellRef factor = default)
    {
        double amount = values[column];
        if (amount * coefficient != 0) _terms.Add(new PlanTerm(column, -1, amount, coefficient, cell, factor));
    }

    /// <inheritdoc />
    public void AddStanding(int process, double capacity, double coefficient, CellRef cell)
    {
        if (capacity * coefficient != 0) _terms.Add(new PlanTerm(-1, process, capacity, coefficient, cell, default));
    }
}

/// <summary>A term with its value in a plan.</summary>
/// <param name="Column">Column of the variable; -1 for capacity that stands.</param>
/// <param name="Process">Process whose capacity stands; -1 for a variable.</param>
/// <param name="Amount">Value of the variable.</param>
/// <param name="Coefficient">What one unit of it adds.</param>
/// <param name="Cell">Cell that the coefficient comes from.</param>
/// <param name="Factor">Second cell; the default where there is none.</param>
internal readonly record struct PlanTerm(int Column, int Process, double Amount, double Coefficient, CellRef Cell, CellRef Factor)
{
    /// <summary>What the term adds.</summary>
    public double Value => Amount * Coefficient;
}
