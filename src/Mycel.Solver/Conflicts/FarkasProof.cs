using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Conflicts;

/// <summary>
/// Weights $y$ of the rows that prove a program infeasible: $\sum_{y_i&gt;0} y_i L_i + \sum_{y_i&lt;0} y_i U_i$, the least that the weighted rows must come to,
/// is more than $\sum_{z_j&gt;0} z_j u_j + \sum_{z_j&lt;0} z_j l_j$ with $z = A^\top y$, the most that the columns allow.
/// </summary>
internal static class FarkasProof
{
    // Weights below this share of the largest are rounding left over from the elimination.
    private const double Dust = 1e-9;

    /// <summary>The bounds that the proof uses; absent where the weights prove nothing.</summary>
    public static List<ConflictElement>? Elements(SparseProgram program, double[] weights)
    {
        if (weights.Length != program.RowCount || weights.Length == 0) return null;
        return Used(program, weights, 1) ?? Used(program, weights, -1);
    }

    private static List<ConflictElement>? Used(SparseProgram program, double[] weights, int sign)
    {
        double largest = weights.Max(Math.Abs);
        if (!(largest > 0) || !double.IsFinite(largest)) return null;
        var used = new List<ConflictElement>();
        double[] combined = new double[program.ColumnCount];
        double[] scale = new double[program.ColumnCount];
        var proof = new CompensatedSum();
        for (int i = 0; i < weights.Length; i++)
        {
            double weight = sign * weights[i] / largest;
            if (Math.Abs(weight) <= Dust) continue;
            double bound = weight > 0 ? program.RowLower[i] : program.RowUpper[i];
            if (!double.IsFinite(bound)) return null;
            proof.AddProduct(weight, bound);
            used.Add(new ConflictElement(true, i, weight > 0 ? BoundSide.Lower : BoundSide.Upper));
            ReadOnlySpan<int> index = program.ColumnsOfRow(i);
            for (int k = 0; k < index.Length; k++)
            {
                double term = weight * program.ValuesOfRow(i)[k];
                combined[index[k]] += term;
                scale[index[k]] = Math.Max(scale[index[k]], Math.Abs(term));
            }
        }
        for (int j = 0; j < combined.Length; j++)
        {
            if (Math.Abs(combined[j]) <= Dust * scale[j]) continue;
            double bound = combined[j] > 0 ? program.ColumnUpper[j] : program.ColumnLower[j];
            if (!double.IsFinite(bound)) return null;
            proof.AddProduct(-combined[j], bound);
            used.Add(new ConflictElement(false, j, combined[j] > 0 ? BoundSide.Upper : BoundSide.Lower));
        }
        return proof.Total > 0 ? used : null;
    }
}
