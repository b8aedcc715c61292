using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;

namespace Mycel.Model.Sweeps;

/// <summary>Reads the values of a cell that moves.</summary>
internal sealed class SweepValues(string file, DecimalSigns signs, FindingList findings)
{
    private const int UsualSteps = 10;

    private readonly NumberReader numbers = new(file, signs, findings);

    /// <summary>The cell with its values; null where they are wrong, which is a finding.</summary>
    public SweepCell? Of(SweepRow row)
    {
        if (row.Operation == OverrideOperation.Remove)
        {
            Add(FindingCodes.OverrideImpossible, row, "operation", "A cell that moves is not removed.", "Remove it in a scenario, and name the scenario in the sweep.");
            return null;
        }

        bool isRange = row.From is not null || row.To is not null || row.Steps is not null;
        if (isRange && row.Values is not null)
        {
            Add(FindingCodes.SweepValuesUnclear, row, "values", "The row has both a range and values.", "Keep from, to and steps, or keep values.");
            return null;
        }

        if (isRange) return RangeOf(row);
        if (row.Values is not null) return ListOf(row);
        Add(FindingCodes.SweepValuesUnclear, row, "values", "The row has no values.", "Write from, to and steps, or values separated by semicolons.");
        return null;
    }

    /// <summary>Adds the findings that need all numbers.</summary>
    public void Settle() => numbers.Settle();

    private SweepCell? RangeOf(SweepRow row)
    {
        if (row.From is null || row.To is null)
        {
            Add(FindingCodes.SweepValuesUnclear, row, row.From is null ? "from" : "to", "The range has only one end.", "Write both from and to.");
            return null;
        }

        if (!numbers.TryRead(row.From, row.RowNumber, "from", out double from) | !numbers.TryRead(row.To, row.RowNumber, "to", out double to)) return null;
        if (from >= to)
        {
            Add(FindingCodes.SweepValuesUnclear, row, "to", $"The range ends at {CellText.Of(to)} and begins at {CellText.Of(from)}.", "Let it end above where it begins.");
            return null;
        }

        int steps = row.Steps ?? UsualSteps;
        if (steps >= Sweep.MostRuns)
        {
            Add(FindingCodes.SweepTooLarge, row, "steps", $"The range has {steps} steps.", $"Take fewer: up to {Sweep.MostRuns} combinations are run.");
            return null;
        }

        // The ends are exact, and values between them carry no digits that come from the division alone.
        double[] values = [.. Enumerable.Range(0, steps + 1).Select(step => step == 0 ? from : step == steps ? to : Between(from, to, step, steps))];
        return new SweepCell(row, [.. values.Select(CellText.Of)], values);
    }

    private SweepCell? ListOf(SweepRow row)
    {
        string[] texts = row.Values!.Split(';', StringSplitOptions.TrimEntries);
        if (texts.Contains(""))
        {
            Add(FindingCodes.SweepValuesUnclear, row, "values", "One of the values is empty.", "Write values between all semicolons, and none after the last.");
            return null;
        }

        if (!IsNumber(row)) return new SweepCell(row, texts, []);
        double[] values = new double[texts.Length];
        bool isRead = true;
        for (int place = 0; place < texts.Length; place++) isRead &= numbers.TryRead(texts[place], row.RowNumber, "values", out values[place]);
        return isRead ? new SweepCell(row, [.. values.Select(CellText.Of)], values) : null;
    }

    /// <summary>Whether the values of a row are numbers.</summary>
    public static bool IsNumber(SweepRow row)
    {
        if (row.Operation is OverrideOperation.Multiply or OverrideOperation.Add || row.Table == PropertyOverride.Table) return row.Key != "periods";
        TableDescription? table = PackageDictionary.Find(row.Table);
        int column = table?.IndexOf(row.Column) ?? -1;
        return column >= 0 && table!.Columns[column].Kind is CellKind.Quantity or CellKind.Integer;
    }

    private static double Between(double from, double to, int step, int steps)
    {
        double value = from + ((to - from) * step / steps);
        double shown = double.Parse(value.ToString("G12", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
        return Math.Abs(shown - value) <= 1e-13 * Math.Max(Math.Abs(from), Math.Abs(to)) ? shown : value;
    }

    private void Add(FindingCode code, SweepRow row, string column, string problem, string mend) => findings.Add(code, new CellPlace(file, row.RowNumber, column), problem, mend);
}
