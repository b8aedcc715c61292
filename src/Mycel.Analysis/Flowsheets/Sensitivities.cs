using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// How a balance moves with what is given. With $F(x, b) = 0$ the unknowns move by $dx/db = -J^{-1} \, \partial F / \partial b$, which the factors of the balance give exactly. What
/// crosses the boundary, and indicators, follow from them piece by piece in straight lines: a small step along $dx/db$ and back gives their derivatives on the piece where the balance is.
/// </summary>
internal static class Sensitivities
{
    private const double Step = 1e-4;
    private const double Nothing = 1e-9;

    /// <summary>Facts of a park for which the table is made without being asked.</summary>
    public const int UsualFacts = 100;

    /// <summary>Plants of a park for which the table is made without being asked.</summary>
    public const int UsualPlants = 1000;

    /// <summary>The table: for each fact what moves with it.</summary>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="state">Their state.</param>
    public static IReadOnlyList<Sensitivity> Of(IReadOnlyList<SolvedFlowsheet> slices, BalanceState state)
    {
        var table = new List<Sensitivity>();
        IReadOnlyList<double> now = state.Indicators();
        Dictionary<(string Kind, string Of), (double Value, string Unit)> amounts = AmountsOf(state);
        IReadOnlyList<GivenFact> facts = slices[0].Sheet.Facts;
        for (int fact = 0; fact < facts.Count; fact++) Add(table, slices, fact, state, now, amounts);
        return table;
    }

    private static void Add(
        List<Sensitivity> table, IReadOnlyList<SolvedFlowsheet> slices, int fact, BalanceState state, IReadOnlyList<double> now,
        Dictionary<(string Kind, string Of), (double Value, string Unit)> amounts)
    {
        GivenFact given = slices[0].Sheet.Facts[fact];
        double[][] moves = [.. slices.Select(solved => MoveOf(solved, fact))];
        if (moves.All(move => move.All(value => value == 0))) return;
        double step = Step * (given.Value == 0 ? 1 : given.Value);
        // A fact at 0 has no way down.
        BalanceState ahead = Moved(slices, moves, step);
        BalanceState behind = given.Value == 0 ? state : Moved(slices, moves, -step);
        double width = given.Value == 0 ? step : 2 * step;
        Quantity told = given.Given.Value!.Value;
        double perTold = state.Structure.Park.Units.TryConvert(new Quantity(1, told.Unit), given.UnitIn(state.Structure), out double factor) ? factor : 1;
        void Row(string kind, string of, double value, string unit, double slope)
        {
            if (Math.Abs(slope * Math.Max(1, Math.Abs(given.Value))) <= Nothing * Math.Max(1, Math.Abs(value))) return;
            table.Add(new Sensitivity(given.Given.Id, told.Unit.Symbol, kind, of, value, unit, slope * perTold, given.Value == 0 || value == 0 ? null : slope * given.Value / value));
        }

        Dictionary<(string Kind, string Of), (double Value, string Unit)> after = AmountsOf(ahead);
        Dictionary<(string Kind, string Of), (double Value, string Unit)> before = AmountsOf(behind);
        for (int process = 0; process < state.Structure.Processes.Count; process++)
        {
            double slope = moves.Sum(move => move[process]);
            double value = slices.Sum(solved => solved.Values[process]);
            Row("activity", state.Structure.PlantOf(process).Id.Value, value, ModelUnits.FlowSymbol(state.Structure.ReferenceOf(process)), slope);
        }

        foreach ((string Kind, string Of) key in after.Keys.Union(before.Keys).OrderBy(key => key.Of, StringComparer.Ordinal).ThenBy(key => key.Kind, StringComparer.Ordinal))
        {
            double slope = (after.GetValueOrDefault(key).Value - before.GetValueOrDefault(key).Value) / width;
            string unit = after.TryGetValue(key, out (double Value, string Unit) entry) ? entry.Unit : before[key].Unit;
            Row("boundary", $"{key.Kind} {key.Of}", amounts.GetValueOrDefault(key).Value, unit, slope);
        }

        IReadOnlyList<double> most = ahead.Indicators();
        IReadOnlyList<double> least = behind.Indicators();
        IReadOnlyList<IIndicator> all = IndicatorCatalogue.Of(state.Structure.Park).All;
        for (int indicator = 0; indicator < all.Count; indicator++)
            Row("indicator", all[indicator].Id, now[indicator], all[indicator].UnitIn(state.Structure.Park.Units).Symbol, (most[indicator] - least[indicator]) / width);
    }

    private static double[] MoveOf(SolvedFlowsheet solved, int fact)
    {
        Flowsheet sheet = solved.Sheet;
        int row = Enumerable.Range(0, sheet.RowCount).First(number => sheet.Equations[number] == new FlowsheetEquation(EquationKind.Given, fact));
        GivenFact given = sheet.Facts[fact];
        double share = sheet.Structure.Slices[sheet.Slice].Share;
        var right = new double[sheet.RowCount];
        right[row] = given.Quantity switch
        {
            GivenQuantity.Load => share * sheet.Structure.Processes[given.Process].Capacity.Value,
            GivenQuantity.Share => SupplyOf(solved, row, given.Value),
            _ => share,
        };
        return solved.Factors.Solve(right).Values;
    }

    // The equation of a share is input - share × supply: its derivative by the share is the supply, and with the share the input is share × supply.
    private static double SupplyOf(SolvedFlowsheet solved, int row, double share)
    {
        Flowsheet sheet = solved.Sheet;
        double supply = 0;
        double input = 0;
        for (int entry = sheet.Start[row]; entry < sheet.Start[row + 1]; entry++)
        {
            double term = sheet.Coefficient[entry] * solved.Values[sheet.Column[entry]] * (sheet.Flow[entry] < 0 ? 1 : sheet.RatioOf(sheet.Flow[entry], solved.Values[sheet.Column[entry]]));
            if (sheet.Coefficient[entry] > 0) input += term;
            else supply -= term;
        }

        return share > 0 ? supply / share : input;
    }

    private static BalanceState Moved(IReadOnlyList<SolvedFlowsheet> slices, double[][] moves, double step) =>
        BalanceState.Of([.. slices.Select((solved, slice) => solved with { Values = [.. solved.Values.Select((value, column) => value + (step * moves[slice][column]))] })], []);

    private static Dictionary<(string Kind, string Of), (double Value, string Unit)> AmountsOf(BalanceState state)
    {
        var amounts = new Dictionary<(string Kind, string Of), (double Value, string Unit)>();
        void Count(string kind, int pool, int column)
        {
            Resource resource = state.Structure.ResourceOf(pool);
            double before = amounts.GetValueOrDefault((kind, resource.Id.Value)).Value;
            if (state.Columns[column] != 0) amounts[(kind, resource.Id.Value)] = (before + state.Columns[column], ModelUnits.FlowSymbol(resource));
        }

        for (int slice = 0; slice < state.Structure.SliceCount; slice++)
        {
            for (int trade = 0; trade < state.Structure.Trades.Count; trade++)
                Count(state.Structure.Trades[trade].IsPurchase ? "buy" : "sell", state.Structure.Trades[trade].Pool, state.Variables.Trade(trade, slice));
            for (int draw = 0; draw < state.Structure.Draws.Count; draw++) Count("extract", state.Structure.Draws[draw].Pool, state.Variables.Draw(draw, slice));
            for (int release = 0; release < state.Structure.Releases.Count; release++) Count("release", state.Structure.Releases[release], state.Variables.Release(release, slice));
        }

        return amounts;
    }
}
