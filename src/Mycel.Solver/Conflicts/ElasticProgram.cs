using Mycel.Solver.Programs;

namespace Mycel.Solver.Conflicts;

/// <summary>A program whose rows may be violated at a price; it minimises the weighted sum of the violations. The model it is made from is not touched.</summary>
/// <remarks>Columns of the original come first, then for each elastic row one column per finite bound: how far the row falls below, and how far it exceeds.</remarks>
internal sealed class ElasticProgram
{
    private readonly List<(int Row, bool Below, int Column)> _violations;

    private ElasticProgram(SparseProgram program, List<(int Row, bool Below, int Column)> violations) => (Program, _violations) = (program, violations);

    /// <summary>The elastic program.</summary>
    public SparseProgram Program { get; }

    /// <summary>The columns that measure violations: of which row, below its lower or above its upper bound.</summary>
    public IReadOnlyList<(int Row, bool Below, int Column)> Violations => _violations;

    /// <summary>Makes it.</summary>
    /// <param name="program">The program, whose objective is left out.</param>
    /// <param name="weight">Price of a unit of violation of a row, above 0; 0 for a row that must hold.</param>
    /// <param name="integers">Whether integer columns stay so.</param>
    public static ElasticProgram Of(SparseProgram program, Func<int, double> weight, bool integers)
    {
        var builder = new ProgramBuilder();
        int elastic = 0;
        for (int i = 0; i < program.RowCount; i++)
        {
            if (weight(i) <= 0) continue;
            if (double.IsFinite(program.RowLower[i])) elastic++;
            if (double.IsFinite(program.RowUpper[i])) elastic++;
        }
        ColumnRange columns = builder.Columns("column", program.ColumnCount);
        program.ColumnLower.CopyTo(columns.Lower);
        program.ColumnUpper.CopyTo(columns.Upper);
        for (int j = 0; integers && program.HasIntegers && j < program.ColumnCount; j++)
        {
            if (program.KindOf(j) == ColumnKind.Integer) columns.Kind[j] = ColumnKind.Integer;
        }
        ColumnRange slack = builder.Columns("violation", elastic);
        var violations = new List<(int, bool, int)>(elastic);
        builder.BeginFamily("row");
        for (int i = 0; i < program.RowCount; i++)
        {
            double price = weight(i);
            (double lower, double upper) = (program.RowLower[i], program.RowUpper[i]);

            // Where the bounds of a row contradict each other, each side needs a row of its own to be relaxed alone.
            bool isCrossed = price > 0 && lower > upper;
            AddTerms(i);
            if (price > 0 && double.IsFinite(lower)) AddSlack(i, true, price);
            if (isCrossed)
            {
                builder.EndRow(lower, double.PositiveInfinity);
                AddTerms(i);
            }

            if (price > 0 && double.IsFinite(upper)) AddSlack(i, false, price);
            builder.EndRow(isCrossed ? double.NegativeInfinity : lower, upper);
        }
        return new ElasticProgram(builder.Build(), violations);

        void AddTerms(int row)
        {
            ReadOnlySpan<int> index = program.ColumnsOfRow(row);
            ReadOnlySpan<double> value = program.ValuesOfRow(row);
            for (int k = 0; k < index.Length; k++) builder.Add(index[k], value[k]);
        }

        void AddSlack(int row, bool below, double price)
        {
            int column = slack.First + violations.Count;
            slack.Cost[violations.Count] = price;
            builder.Add(column, below ? 1 : -1);
            violations.Add((row, below, column));
        }
    }
}
