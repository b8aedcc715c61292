using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>A program without integers that is left when every integer is held at a value.</summary>
internal static class IntegersHeld
{
    /// <summary>Copies a program with its integer columns fixed and made continuous.</summary>
    /// <param name="program">A program with integers.</param>
    /// <param name="values">Value of each column.</param>
    /// <returns>A linear program with the same rows and columns.</returns>
    public static SparseProgram Of(SparseProgram program, ReadOnlySpan<double> values) => Of(program, values, static _ => false);

    /// <summary>Copies a program with its integer columns fixed, and without the bounds of rows that follow from others: the price of a limit is to stand at the limit.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">A program with integers.</param>
    /// <param name="values">Value of each column.</param>
    /// <returns>A linear program with the same rows and columns.</returns>
    public static SparseProgram Of(ParkProgram park, SparseProgram program, ReadOnlySpan<double> values)
    {
        HashSet<string> derived = [.. park.Notes.Where(note => note.IsDerived).Select(note => note.Family)];
        return Of(program, values, row => derived.Contains(program.RowFamilies.Of(row).Name));
    }

    private static SparseProgram Of(SparseProgram program, ReadOnlySpan<double> values, Func<int, bool> isFree)
    {
        var builder = new ProgramBuilder(program.Sense) { Offset = program.Offset };
        builder.Reserve(program.ColumnCount, program.RowCount, program.NonzeroCount);
        ColumnRange columns = builder.Columns("column", program.ColumnCount);
        program.Cost.CopyTo(columns.Cost);
        program.ColumnLower.CopyTo(columns.Lower);
        program.ColumnUpper.CopyTo(columns.Upper);
        for (int column = 0; column < program.ColumnCount; column++)
            if (program.KindOf(column) == ColumnKind.Integer) columns.Lower[column] = columns.Upper[column] = Math.Round(values[column]);
        builder.BeginFamily("row");
        for (int row = 0; row < program.RowCount; row++)
        {
            ReadOnlySpan<int> members = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            for (int entry = 0; entry < members.Length; entry++) builder.Add(members[entry], coefficients[entry]);
            bool free = isFree(row);
            builder.EndRow(free ? double.NegativeInfinity : program.RowLower[row], free ? double.PositiveInfinity : program.RowUpper[row]);
        }

        return builder.Build();
    }
}
