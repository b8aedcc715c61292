using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>A solved program with a plan, as the tables of the document look at it.</summary>
internal sealed class PlanView
{
    /// <summary>Looks at a solved program.</summary>
    /// <param name="solved">A program that has a plan.</param>
    public PlanView(SolvedProgram solved)
    {
        Solved = solved;
        Values = new PlanValues(solved.Park.Variables, solved.Solution!.ColumnValues.ToArray());
        Shares = new PoolShares(Structure, Values.Activity);
    }

    /// <summary>The solved program.</summary>
    public SolvedProgram Solved { get; }

    /// <summary>Values of the variables.</summary>
    public PlanValues Values { get; }

    /// <summary>How pools are shared among plants.</summary>
    public PoolShares Shares { get; }

    /// <summary>The superstructure.</summary>
    public Superstructure Structure => Solved.Park.Structure;

    /// <summary>Its variables.</summary>
    public Variables Variables => Solved.Park.Variables;

    /// <summary>What indicators are written over.</summary>
    public IndicatorModel Model => Solved.Park.Model;

    /// <summary>The park.</summary>
    public Park Park => Structure.Park;

    /// <summary>The year.</summary>
    public int Year => Structure.Year;

    /// <summary>Unit of money per year.</summary>
    public string MoneyPerYear => Park.Units.MoneyPerYear.Symbol;
}
