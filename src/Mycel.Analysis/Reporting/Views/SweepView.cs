using System.Globalization;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>A sweep as the page looks at it.</summary>
internal sealed class SweepView
{
    /// <summary>Most lines that a drawing takes.</summary>
    public const int MostLines = 8;

    /// <summary>Takes a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    public SweepView(SweepDocument sweep)
    {
        Sweep = sweep;
        Units = sweep.Directory.Indicators.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Structures = sweep.Structures.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Lines = [.. sweep.Runs.GroupBy(run => string.Join("; ", run.Values.Skip(1)), StringComparer.Ordinal).Select(group => new SweepLineView(group.Key, [.. group]))];
    }

    /// <summary>The sweep.</summary>
    public SweepDocument Sweep { get; }

    /// <summary>Indicators by id.</summary>
    public IReadOnlyDictionary<string, IndicatorEntry> Units { get; }

    /// <summary>Structures by id.</summary>
    public IReadOnlyDictionary<string, SweepStructure> Structures { get; }

    /// <summary>Runs along the first axis, for each combination of values of the others.</summary>
    public IReadOnlyList<SweepLineView> Lines { get; }

    /// <summary>The axis that is drawn from left to right.</summary>
    public SweepAxisEntry Axis => Sweep.Axes[0];

    /// <summary>Title of an axis with its unit.</summary>
    /// <param name="axis">The axis.</param>
    public static string TitleOf(SweepAxisEntry axis)
    {
        SweepCellEntry cell = axis.Cells[0];
        string sign = cell.Operation switch { "multiply" => " × factor", "add" => " + step", _ => "" };
        return cell.Unit.Length > 0 ? $"{axis.Group}{sign}, {cell.Unit}" : axis.Group + sign;
    }

    /// <summary>Whether values of the axis that is drawn are numbers.</summary>
    public bool IsNumeric => Axis.Cells[0].Values.All(value => TryNumber(value, out _));

    /// <summary>Where a value of the axis lies in a drawing.</summary>
    /// <param name="value">The value.</param>
    public System.Text.Json.Nodes.JsonNode PlaceOf(string value) => IsNumeric && TryNumber(value, out double number) ? ChartJson.Number(number) : ChartJson.Plain(value);

    /// <summary>Colour of a structure.</summary>
    /// <param name="id">Its name.</param>
    public string ColourOf(string id) => Palette.At(Sweep.Structures.ToList().FindIndex(structure => structure.Id == id));

    /// <summary>A value as a number.</summary>
    /// <param name="text">The value.</param>
    /// <param name="number">The number.</param>
    public static bool TryNumber(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

/// <summary>Runs along the first axis.</summary>
/// <param name="Others">Values of the other axes.</param>
/// <param name="Runs">The runs.</param>
internal sealed record SweepLineView(string Others, IReadOnlyList<SweepRun> Runs);
