using Mycel.Solver.Programs;

namespace Mycel.Solver.Texts;

/// <summary>
/// Writes a program in the LP format of CPLEX, for people and for other solvers. Names are the public names, with the characters the format does not know replaced:
/// <c>resource-balance[kiln,steam]</c> becomes <c>resource_balance(kiln,steam)</c>.
/// </summary>
/// <remarks>
/// Same program, same bytes; lines end with a line feed. Numbers read back to the same bits. A row with two bounds becomes two, <c>.lower</c> and <c>.upper</c>.
/// </remarks>
public static class LpWriter
{
    /// <summary>Writes the program.</summary>
    /// <exception cref="ArgumentException">The program has rows but no columns, which the format cannot say.</exception>
    public static void Write(SparseProgram program, TextWriter writer)
    {
        if (program.ColumnCount == 0 && program.RowCount > 0) throw new ArgumentException("The LP format has no rows without columns.", nameof(program));
        var taken = new HashSet<string>(StringComparer.Ordinal) { "objective" };
        string[] columns = SafeNames.ForLp(program.ColumnFamilies, taken);
        string[] rows = SafeNames.ForLp(program.RowFamilies, new HashSet<string>(StringComparer.Ordinal) { "objective" });
        bool[] mentioned = new bool[columns.Length];
        var line = new WrappedLine(writer);
        writer.Write(program.Sense == Sense.Minimise ? "Minimize\n" : "Maximize\n");
        Objective(program, columns, line, mentioned);
        writer.Write("Subject To\n");
        for (int i = 0; i < rows.Length; i++) Row(program, i, rows[i], columns, line, mentioned);
        writer.Write("Bounds\n");
        for (int j = 0; j < columns.Length; j++) Bounds(program, j, columns[j], writer, mentioned[j]);
        Kinds(program, "General", binary: false, columns, writer);
        Kinds(program, "Binary", binary: true, columns, writer);
        writer.Write("End\n");
    }

    /// <summary>The program as one text.</summary>
    /// <exception cref="ArgumentException">See <see cref="Write"/>.</exception>
    public static string Text(SparseProgram program)
    {
        using var writer = new StringWriter();
        Write(program, writer);
        return writer.ToString();
    }

    private static void Objective(SparseProgram program, string[] columns, WrappedLine line, bool[] mentioned)
    {
        line.Begin(" objective:");
        bool first = true;
        for (int j = 0; j < columns.Length; j++)
        {
            if (program.Cost[j] == 0) continue;
            Term(line, program.Cost[j], columns[j], ref first);
            mentioned[j] = true;
        }
        if (program.Offset != 0) Term(line, program.Offset, null, ref first);
        if (program.Quadratic is { NonzeroCount: > 0 } quadratic) Square(quadratic, columns, line, mentioned, first);
        line.End();
    }

    private static void Square(QuadraticObjective quadratic, string[] columns, WrappedLine line, bool[] mentioned, bool first)
    {
        line.Word(first ? "[" : "+ [");
        bool start = true;
        for (int j = 0; j < columns.Length; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
            {
                int i = quadratic.RowIndex[k];
                mentioned[i] = mentioned[j] = true;
                if (i == j) Term(line, quadratic.Value[k], columns[j] + " ^ 2", ref start);
                else Term(line, 2 * quadratic.Value[k], $"{columns[j]} * {columns[i]}", ref start);
            }
        }
        line.Word("] / 2");
    }

    // Not every reader knows a row with two bounds, so such a row is written twice.
    private static void Row(SparseProgram program, int row, string name, string[] columns, WrappedLine line, bool[] mentioned)
    {
        double lower = program.RowLower[row];
        double upper = program.RowUpper[row];
        bool isRange = double.IsFinite(lower) && double.IsFinite(upper) && lower != upper;
        foreach (int column in program.ColumnsOfRow(row)) mentioned[column] = true;
        if (isRange)
        {
            Row(program, row, $"{name}.lower", $">= {Number.Text(lower)}", columns, line);
            Row(program, row, $"{name}.upper", $"<= {Number.Text(upper)}", columns, line);
        }
        else if (lower == upper) Row(program, row, name, $"= {Number.Text(lower)}", columns, line);
        else if (double.IsFinite(upper)) Row(program, row, name, $"<= {Number.Text(upper)}", columns, line);
        else Row(program, row, name, $">= {Number.Text(lower)}", columns, line);
    }

    private static void Row(SparseProgram program, int row, string name, string bound, string[] columns, WrappedLine line)
    {
        line.Begin($" {name}:");
        ReadOnlySpan<int> index = program.ColumnsOfRow(row);
        ReadOnlySpan<double> value = program.ValuesOfRow(row);
        bool first = true;
        for (int k = 0; k < index.Length; k++) Term(line, value[k], columns[index[k]], ref first);
        if (index.IsEmpty) Term(line, 0, columns[0], ref first);
        line.Word(bound);
        line.End();
    }

    private static void Term(WrappedLine line, double coefficient, string? name, ref bool first)
    {
        string sign = coefficient < 0 ? first ? "-" : "- " : first ? "" : "+ ";
        double size = Math.Abs(coefficient);
        line.Word(name is null ? sign + Number.Text(size) : size == 1 ? sign + name : $"{sign}{Number.Text(size)} {name}");
        first = false;
    }

    // The format's own bounds are 0 and infinity. An upper bound below 0 is written with its lower bound, for readers differ on what the latter is then.
    private static void Bounds(SparseProgram program, int column, string name, TextWriter writer, bool mentioned)
    {
        double lower = program.ColumnLower[column];
        double upper = program.ColumnUpper[column];
        if (IsBinary(program, column)) return;
        if (lower == upper) writer.Write($" {name} = {Number.Text(lower)}\n");
        else if (double.IsInfinity(lower) && double.IsInfinity(upper)) writer.Write($" {name} free\n");
        else if (lower == 0 && double.IsInfinity(upper) && mentioned) return;
        else if (double.IsInfinity(upper)) writer.Write($" {name} >= {Number.Text(lower)}\n");
        else if (lower == 0 && upper > 0) writer.Write($" {name} <= {Number.Text(upper)}\n");
        else writer.Write($" {Number.Text(lower)} <= {name} <= {Number.Text(upper)}\n");
    }

    private static void Kinds(SparseProgram program, string title, bool binary, string[] columns, TextWriter writer)
    {
        if (!program.HasIntegers) return;
        bool any = false;
        for (int j = 0; j < columns.Length; j++)
        {
            if (program.KindOf(j) != ColumnKind.Integer || IsBinary(program, j) != binary) continue;
            if (!any) writer.Write($"{title}\n");
            any = true;
            writer.Write($" {columns[j]}\n");
        }
    }

    private static bool IsBinary(SparseProgram program, int column) =>
        program.HasIntegers && program.KindOf(column) == ColumnKind.Integer && program.ColumnLower[column] == 0 && program.ColumnUpper[column] == 1;
}
