namespace Mycel.Solver.Equations;

/// <summary>How the search for a solution of equations ended.</summary>
public enum EquationStatus
{
    /// <summary>All equations hold.</summary>
    Solved,

    /// <summary>Not solved: steps were used up, the equations have no value at the start, or limits of unknowns are in the way.</summary>
    Stopped,

    /// <summary>Not solved: no step makes the residuals smaller, because the derivatives are dependent where the search ended. There may be no solution, or one that another start leads to.</summary>
    Singular,
}
