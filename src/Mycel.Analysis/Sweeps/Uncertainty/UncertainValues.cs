using Mycel.Analysis.Balances;
using Mycel.Analysis.Checks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Sweeps;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>The values of a package that are drawn and moved, and what is to be said of them.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Remarks">What stays as it is and why, and what independent draws do not keep, in words.</param>
internal sealed record UncertainValues(IReadOnlyList<UncertainCell> Cells, IReadOnlyList<string> Remarks)
{
    private const int MostNamed = 3;

    private static readonly FindingCode[] Closures =
        [FindingCodes.MassNotClosed, FindingCodes.EnergyNotClosed, FindingCodes.CarbonNotClosed, FindingCodes.ElementNotClosed];

    private const string Between = "With all uncertain values between low and high";

    private static readonly (string Words, Func<UncertainCell, double> Number)[] Trials =
    [
        ("With all uncertain values at their low", cell => cell.Low), ("With all uncertain values at their high", cell => cell.High),
        (Between, cell => Draw.Value(Distribution.Triangular, cell.Low, cell.Value, cell.High, Draw.Share(0, 0, cell.Name))),
    ];

    /// <summary>Nothing that is uncertain.</summary>
    public static UncertainValues None { get; } = new([], []);

    /// <summary>
    /// Tries all values at their low, all at their high and all between: a rule that holds at both ends holds between them, but for that of whole numbers, where a cell whose value, low and
    /// high are whole is rounded. A cell that the checks name then stays as it is, and where they
    /// name one without a range, all of the same technology. Balances that do not close are
    /// no reason: what goes into a technology and what comes out is drawn independently.
    /// </summary>
    /// <param name="tables">The package, its scenarios applied.</param>
    /// <param name="sweep">The sweep by whose rules values are put into cells.</param>
    /// <param name="period">Year; null for all.</param>
    /// <param name="findings">Takes errors that name no cell with a range.</param>
    public static UncertainValues Of(PackageTables tables, Sweep sweep, int? period, FindingList findings)
    {
        List<UncertainCell> cells = [.. UncertainCell.In(tables)];
        var left = new List<string>();
        var open = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((string words, Func<UncertainCell, double> number) in Trials)
        {
            while (true)
            {
                Finding[] errors = ErrorsOf(tables, sweep, cells, number, period);
                Finding[] refusals = [.. errors.Where(error => !Closures.Contains(error.Code))];
                int taken = refusals.Count(error => TakeOut(error, tables, sweep, cells, left, mayRound: words == Between));
                if (taken > 0) continue;
                open.UnionWith(errors.Where(error => Closures.Contains(error.Code)).Select(NameIn));
                foreach (Finding finding in refusals) findings.Add(finding.Code, finding.Place, $"{words}: {finding.Problem}", finding.Mend);
                break;
            }
        }

        return new UncertainValues(cells, [.. RemarksOf(left, open)]);
    }

    // The cell that an error names; where it names another, all that belong to the same technology.
    private static bool TakeOut(Finding error, PackageTables tables, Sweep sweep, List<UncertainCell> cells, List<string> left, bool mayRound)
    {
        UncertainCell[] guilty = [.. cells.Where(cell => cell.Moves && IsAt(error, cell, sweep))];
        if (mayRound && guilty is [{ MayBeWhole: true, IsWhole: false } whole])
        {
            cells[cells.IndexOf(whole)] = whole with { IsWhole = true };
            return true;
        }

        if (guilty.Length == 0 && UncertainCell.OwnerAt(tables, error.Place) is { } owner) guilty = [.. cells.Where(cell => cell.Moves && cell.Owner == owner)];
        left.AddRange(guilty.Select(cell => $"{cell.Name} ({error.Problem.TrimEnd('.')})"));
        cells.RemoveAll(guilty.Contains);
        return guilty.Length > 0;
    }

    private static IEnumerable<string> RemarksOf(List<string> left, SortedSet<string> open)
    {
        if (left.Count > 0)
            yield return $"{Count(left.Count, "value stays", "values stay")} as the package has {(left.Count == 1 ? "it" : "them")}, for with all values at their low, at their high or between the checks refuse {(left.Count == 1 ? "it" : "them")}: {Named(left)}.";
        if (open.Count > 0)
        {
            yield return $"What goes into a technology and what comes out is drawn independently, so that with all values at their low or at their high mass, energy or carbon of "
                + $"{Count(open.Count, "technology does", "technologies do")} not close: {Named([.. open])}. Take the range from one side, or state one of the values by a reaction or by carbon-to.";
        }
    }

    private static string Named(IReadOnlyList<string> all) => string.Join("; ", all.Take(MostNamed)) + (all.Count > MostNamed ? " and others" : "");

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    // The technology stands between the first quotation marks.
    private static string NameIn(Finding finding) => finding.Problem.Split('\'') is { Length: > 2 } parts ? parts[1] : finding.Place.ToString();

    private static Finding[] ErrorsOf(PackageTables tables, Sweep sweep, List<UncertainCell> cells, Func<UncertainCell, double> number, int? period)
    {
        FindingList own = [];
        PackageTables moved = SweepApplication.With(tables, sweep, [.. cells.Where(cell => cell.Moves).Select(cell => cell.With(number(cell)))], own);
        ParkChecks.Run(UnitModels.ParkOf(moved, own), period, own);
        return [.. own.Where(finding => finding.Code.Severity == Severity.Error)];
    }

    // A changed cell is named by the row of the sweep that changes it, any other cell by its own row.
    private static bool IsAt(Finding finding, UncertainCell cell, Sweep sweep) => finding.Place.File == sweep.File
        ? finding.Place.Row == cell.Row.RowNumber
        : finding.Place.File == cell.Place.File && finding.Place.Row == cell.Place.Row;
}
