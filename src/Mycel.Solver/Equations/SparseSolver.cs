using System.Collections.Concurrent;
using Mycel.Solver.Audits;

namespace Mycel.Solver.Equations;

/// <summary>Solves for right-hand sides of which little is not zero, and looks at nothing that is not touched. Equations are the rows, or the columns, of the matrix; unknowns the others.</summary>
/// <param name="matrix">The matrix, a row for each equation.</param>
/// <param name="turned">The same, a row for each unknown.</param>
/// <param name="scales">Scale of each equation and of each unknown.</param>
/// <param name="places">Place of each equation and of each unknown in the factors: up to the rank, that of its pivot.</param>
/// <param name="rank">The rank.</param>
/// <param name="solve">The step through the factors, by places.</param>
/// <param name="refinements">Most steps of refinement.</param>
internal sealed class SparseSolver(
    EquationMatrix matrix, EquationMatrix turned, (double[] Equation, double[] Unknown) scales, (int[] Equation, int[] Unknown) places, int rank,
    Action<SparseVector, SparseVector> solve, int refinements)
{
    // Several threads may ask; each takes a set of vectors and gives it back.
    private readonly ConcurrentBag<Vectors> _vectors = [];
    private readonly int[] _unknownOfPlace = Inverse(places.Unknown);

    /// <summary>The unknowns that solve the equations, those that are given included; what is free and not given is zero.</summary>
    /// <param name="right">Right-hand sides that are not zero.</param>
    /// <param name="given">Unknowns without a pivot whose value is given.</param>
    public List<EquationTerm> Solve(ReadOnlySpan<EquationTerm> right, ReadOnlySpan<EquationTerm> given)
    {
        if (!_vectors.TryTake(out Vectors? work)) work = new Vectors(matrix.RowCount, matrix.ColumnCount);
        foreach (EquationTerm term in right) work.Right[term.Index] += term.Value;
        foreach (EquationTerm term in given) work.Values[term.Index] = term.Value;
        double worst = Lacking(work);
        List<EquationTerm> values = work.Values.Terms();
        var rule = new RefinementRule(refinements);
        while (rule.GoesOn(worst))
        {
            Step(work);
            if (rule.Keeps(Lacking(work))) values = work.Values.Terms();
        }

        work.Clear();
        _vectors.Add(work);
        return values;
    }

    private static int[] Inverse(int[] place)
    {
        int[] inverse = new int[place.Length];
        for (int k = 0; k < place.Length; k++) inverse[place[k]] = k;
        return inverse;
    }

    // What the equations with a pivot lack, into the vector by places; the largest share of the terms.
    private double Lacking(Vectors work)
    {
        for (int equation = work.Right.Next(0); equation >= 0; equation = work.Right.Next(equation + 1)) work.Touched[equation] = 1;
        for (int unknown = work.Values.Next(0); unknown >= 0; unknown = work.Values.Next(unknown + 1))
        {
            if (work.Values[unknown] == 0) continue;
            foreach (int equation in turned.ColumnsOfRow(unknown)) work.Touched[equation] = 1;
        }

        double worst = 0;
        for (int equation = work.Touched.Next(0); equation >= 0; equation = work.Touched.Next(equation + 1))
        {
            if (places.Equation[equation] >= rank) continue;
            ReadOnlySpan<int> index = matrix.ColumnsOfRow(equation);
            ReadOnlySpan<double> value = matrix.ValuesOfRow(equation);
            var sum = new CompensatedSum();
            sum.Add(work.Right[equation]);
            double size = Math.Abs(work.Right[equation]);
            for (int k = 0; k < index.Length; k++)
            {
                double factor = work.Values[index[k]];
                if (factor == 0) continue;
                sum.AddProduct(-value[k], factor);
                size += Math.Abs(value[k] * factor);
            }

            if (sum.Total == 0) continue;
            work.Lacking[places.Equation[equation]] = sum.Total * scales.Equation[equation];
            worst = Math.Max(worst, Math.Abs(sum.Total) / size);
        }

        return worst;
    }

    private void Step(Vectors work)
    {
        solve(work.Lacking, work.Steps);
        for (int place = work.Steps.Next(0); place >= 0; place = work.Steps.Next(place + 1))
        {
            int unknown = _unknownOfPlace[place];
            work.Values[unknown] = RefinementRule.Moved(work.Values[unknown], work.Steps[place] * scales.Unknown[unknown]);
        }

        work.Lacking.Clear();
        work.Steps.Clear();
    }

    private sealed class Vectors(int equations, int unknowns)
    {
        public SparseVector Right { get; } = new(equations);

        public SparseVector Touched { get; } = new(equations);

        public SparseVector Lacking { get; } = new(equations);

        public SparseVector Steps { get; } = new(unknowns);

        public SparseVector Values { get; } = new(unknowns);

        public void Clear()
        {
            foreach (SparseVector vector in new[] { Right, Touched, Lacking, Steps, Values }) vector.Clear();
        }
    }
}
