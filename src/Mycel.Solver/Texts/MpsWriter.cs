using System.Globalization;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Texts;

/// <summary>Writes a program in the free MPS format, which every solver reads. Maximising is said by the section <c>OBJSENSE</c>, a quadratic part by <c>QUADOBJ</c>.</summary>
/// <remarks>Same program, same bytes; lines end with a line feed. Numbers read back to the same bits. Rows without any bound become further rows of type N, which readers leave out.</remarks>
public static class MpsWriter
{
    private const string ObjectiveName = "objective";

    /// <summary>Writes the program.</summary>
    public static void Write(SparseProgram program, TextWriter writer, MpsNaming naming = MpsNaming.Public)
    {
        string[] rows = naming == MpsNaming.Generated ? Generated('R', program.RowCount) : SafeNames.ForMps(program.RowFamilies, [ObjectiveName, "RHS", "RANGES"]);
        string[] columns = naming == MpsNaming.Generated ? Generated('C', program.ColumnCount) : SafeNames.ForMps(program.ColumnFamilies, ["RHS", "RANGES", "BOUNDS", "MARKER"]);
        writer.Write("NAME mycel\n");
        if (program.Sense == Sense.Maximise) writer.Write("OBJSENSE\n MAX\n");
        Rows(program, rows, writer);
        Columns(program, rows, columns, writer);
        RightHandSides(program, rows, writer);
        Ranges(program, rows, writer);
        Bounds(program, columns, writer);
        Square(program, columns, writer);
        writer.Write("ENDATA\n");
    }

    /// <summary>The program as one text.</summary>
    public static string Text(SparseProgram program, MpsNaming naming = MpsNaming.Public)
    {
        using var writer = new StringWriter();
        Write(program, writer, naming);
        return writer.ToString();
    }

    private static void Rows(SparseProgram program, string[] rows, TextWriter writer)
    {
        writer.Write($"ROWS\n N {ObjectiveName}\n");
        for (int i = 0; i < rows.Length; i++) writer.Write($" {TypeOf(program, i)} {rows[i]}\n");
    }

    // A range is a row of type G with a width.
    private static char TypeOf(SparseProgram program, int row)
    {
        double lower = program.RowLower[row];
        double upper = program.RowUpper[row];
        if (lower == upper) return 'E';
        if (double.IsFinite(lower)) return 'G';
        return double.IsFinite(upper) ? 'L' : 'N';
    }

    private static void Columns(SparseProgram program, string[] rows, string[] columns, TextWriter writer)
    {
        writer.Write("COLUMNS\n");
        (int[] start, int[] rowIndex, double[] value) = ByColumns(program);
        bool integer = false;
        for (int j = 0; j < columns.Length; j++)
        {
            bool isInteger = program.KindOf(j) == ColumnKind.Integer;
            if (isInteger != integer) writer.Write($" MARKER 'MARKER' {(isInteger ? "'INTORG'" : "'INTEND'")}\n");
            integer = isInteger;
            // A column without any entry would not exist for the reader.
            if (program.Cost[j] != 0 || start[j] == start[j + 1]) writer.Write($" {columns[j]} {ObjectiveName} {Number.Text(program.Cost[j])}\n");
            for (int k = start[j]; k < start[j + 1]; k++) writer.Write($" {columns[j]} {rows[rowIndex[k]]} {Number.Text(value[k])}\n");
        }
        if (integer) writer.Write(" MARKER 'MARKER' 'INTEND'\n");
    }

    private static void RightHandSides(SparseProgram program, string[] rows, TextWriter writer)
    {
        writer.Write("RHS\n");
        if (program.Offset != 0) writer.Write($" RHS {ObjectiveName} {Number.Text(-program.Offset)}\n");
        for (int i = 0; i < rows.Length; i++)
        {
            double side = double.IsFinite(program.RowLower[i]) ? program.RowLower[i] : program.RowUpper[i];
            if (side != 0 && double.IsFinite(side)) writer.Write($" RHS {rows[i]} {Number.Text(side)}\n");
        }
    }

    private static void Ranges(SparseProgram program, string[] rows, TextWriter writer)
    {
        bool any = false;
        for (int i = 0; i < rows.Length; i++)
        {
            double width = program.RowUpper[i] - program.RowLower[i];
            if (!double.IsFinite(width) || width == 0) continue;
            if (!any) writer.Write("RANGES\n");
            any = true;
            writer.Write($" RANGES {rows[i]} {Number.Text(width)}\n");
        }
    }

    // Readers differ on the bounds of integer columns that have none here, so those are always written.
    private static void Bounds(SparseProgram program, string[] columns, TextWriter writer)
    {
        writer.Write("BOUNDS\n");
        for (int j = 0; j < columns.Length; j++)
        {
            double lower = program.ColumnLower[j];
            double upper = program.ColumnUpper[j];
            bool isInteger = program.KindOf(j) == ColumnKind.Integer;
            if (lower == upper)
            {
                writer.Write($" FX BOUNDS {columns[j]} {Number.Text(lower)}\n");
                continue;
            }
            if (double.IsInfinity(lower) && double.IsInfinity(upper))
            {
                writer.Write($" FR BOUNDS {columns[j]}\n");
                continue;
            }
            if (double.IsInfinity(lower)) writer.Write($" MI BOUNDS {columns[j]}\n");
            else if (lower != 0 || isInteger || upper < 0) writer.Write($" LO BOUNDS {columns[j]} {Number.Text(lower)}\n");
            if (double.IsFinite(upper)) writer.Write($" UP BOUNDS {columns[j]} {Number.Text(upper)}\n");
            else if (isInteger) writer.Write($" PL BOUNDS {columns[j]}\n");
        }
    }

    private static void Square(SparseProgram program, string[] columns, TextWriter writer)
    {
        if (program.Quadratic is not { NonzeroCount: > 0 } quadratic) return;
        writer.Write("QUADOBJ\n");
        for (int j = 0; j < columns.Length; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
                writer.Write($" {columns[j]} {columns[quadratic.RowIndex[k]]} {Number.Text(quadratic.Value[k])}\n");
        }
    }

    private static (int[] Start, int[] RowIndex, double[] Value) ByColumns(SparseProgram program)
    {
        int[] start = new int[program.ColumnCount + 1];
        foreach (int column in program.ColumnIndex) start[column + 1]++;
        for (int j = 0; j < program.ColumnCount; j++) start[j + 1] += start[j];
        int[] next = [.. start];
        int[] rowIndex = new int[program.NonzeroCount];
        double[] value = new double[program.NonzeroCount];
        for (int i = 0; i < program.RowCount; i++)
        {
            for (int k = program.RowStart[i]; k < program.RowStart[i + 1]; k++)
            {
                int at = next[program.ColumnIndex[k]]++;
                (rowIndex[at], value[at]) = (i, program.Value[k]);
            }
        }
        return (start, rowIndex, value);
    }

    private static string[] Generated(char letter, int count)
    {
        string[] names = new string[count];
        for (int k = 0; k < count; k++) names[k] = string.Create(CultureInfo.InvariantCulture, $"{letter}{k}");
        return names;
    }
}
