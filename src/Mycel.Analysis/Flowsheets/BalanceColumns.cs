using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Turns solved balances into values of all variables of the park's program: activities, links, boundary, and the capacity that would have to be built.</summary>
internal sealed class BalanceColumns
{
    // What is smaller than this share of what passes is rounding.
    private const double Rounding = 1e-9;

    private readonly Superstructure _structure;
    private readonly Variables _variables;
    private readonly FindingList _findings;
    private readonly double[] _columns;
    private readonly Allowance _allowance;
    private bool _hasRoutes;

    private BalanceColumns(Superstructure structure, Variables variables, FindingList findings)
    {
        _structure = structure;
        _variables = variables;
        _findings = findings;
        _columns = new double[variables.Count];
        _allowance = new Allowance(structure);
    }

    /// <summary>Values of the variables.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="structure">Their superstructure.</param>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="findings">Takes what runs backwards, and what nothing brings or takes.</param>
    /// <returns>Value of each column, and whether routes were chosen among several.</returns>
    public static (double[] Columns, bool HasRoutes) Of(Variables variables, Superstructure structure, IReadOnlyList<SolvedFlowsheet> slices, FindingList findings)
    {
        var columns = new BalanceColumns(structure, variables, findings);
        foreach (SolvedFlowsheet solved in slices) columns.Add(solved);
        columns.AddCapacities();
        return (columns._columns, columns._hasRoutes);
    }

    private void Add(SolvedFlowsheet solved)
    {
        Flowsheet sheet = solved.Sheet;
        var words = new FlowsheetWords(sheet);
        double[] surplus = new double[_structure.Pools.Count];
        double[] passing = new double[_structure.Pools.Count];
        for (int column = 0; column < sheet.Unknowns.Count; column++) AddInside(solved, column, words, surplus, passing);
        var crossing = new Crossing(_structure, sheet.Slice, _allowance);
        var routing = new BusRouting(sheet, crossing);
        var given = new Dictionary<int, List<(UnknownKind Kind, int[] Pools, double Amount)>>();
        var isGiven = new HashSet<(UnknownKind, int)>();
        for (int column = 0; column < sheet.Unknowns.Count; column++)
        {
            FlowsheetUnknown unknown = sheet.Unknowns[column];
            if (unknown.Pools.Length == 0) continue;
            if (!given.TryGetValue(unknown.Index, out var list)) given.Add(unknown.Index, list = []);
            list.Add((unknown.Kind, unknown.Pools, solved.Values[column]));
            foreach (int pool in unknown.Pools) isGiven.Add((unknown.Kind, pool));
        }

        for (int bus = 0; bus < sheet.Buses.Count; bus++)
        {
            int[] pools = sheet.Buses.Pools[bus].ToArray();
            IReadOnlyList<(UnknownKind Kind, int[] Pools, double Amount)> told = given.GetValueOrDefault(bus) ?? [];
            double size = pools.Sum(pool => passing[pool]) + told.Sum(entry => Math.Abs(entry.Amount));
            foreach ((UnknownKind kind, _, double amount) in told)
                if (amount < -Rounding * Math.Max(1, size)) AddReversed(words.ResourceOf(bus), amount, $"{(kind is UnknownKind.Bought ? "bought" : kind is UnknownKind.Drawn ? "drawn" : kind is UnknownKind.Sold ? "sold" : "let go")}{words.PlaceOf(bus)}");
            double[] left = pools.Length == 1
                ? [Single(crossing, pools[0], surplus[pools[0]], Rounding * size, told, isGiven)]
                : Several(routing, bus, pools, surplus, passing, told, isGiven);
            for (int number = 0; number < pools.Length; number++)
                if (Math.Abs(left[number]) > 1e-7 * Math.Max(1, size)) AddOpen(pools[number], left[number]);
        }
    }

    private void AddInside(SolvedFlowsheet solved, int column, FlowsheetWords words, double[] surplus, double[] passing)
    {
        Flowsheet sheet = solved.Sheet;
        FlowsheetUnknown unknown = sheet.Unknowns[column];
        double value = solved.Values[column];
        if (unknown.Kind == UnknownKind.Activity)
        {
            int process = unknown.Index;
            if (value < -Rounding * Math.Max(1, Math.Abs(sheet.Capacity[process])))
                AddReversed(_structure.ReferenceOf(process), value, $"done by {words.PlantName(process)}, which would run backwards");
            _columns[_variables.Activity(process, sheet.Slice)] = Math.Max(0, value);
            for (int flow = _structure.Flows.Start[process]; flow < _structure.Flows.Start[process + 1]; flow++)
            {
                double amount = value * _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + sheet.Slice] * sheet.RatioOf(flow, value);
                // Far outside its points a curve may fall below 0.
                if (value > 0 && amount < 0)
                    AddReversed(_structure.ResourceOf(_structure.Flows.Pool[flow]), amount, $"{(_structure.Flows.IsOutput[flow] ? "given" : "taken")} by {words.PlantName(process)} at this load, as its load curve has it");
                surplus[_structure.Flows.Pool[flow]] += _structure.Flows.IsOutput[flow] ? amount : -amount;
                passing[_structure.Flows.Pool[flow]] += Math.Abs(amount);
            }
        }
        else if (unknown.Kind == UnknownKind.Carried)
        {
            Arc arc = _structure.Arcs[unknown.Index];
            if (value < -Rounding * Math.Max(1, Math.Abs(value))) AddReversed(_structure.ResourceOf(arc.FromPool), value, $"carried by {_structure.CarrierTitle(arc.Carrier)}");
            _columns[_variables.Flow(unknown.Index, sheet.Slice)] = Math.Max(0, value);
            surplus[arc.FromPool] -= value;
            surplus[arc.ToPool] += value * (1 - arc.LossShare);
            passing[arc.FromPool] += Math.Abs(value);
            passing[arc.ToPool] += Math.Abs(value) * (1 - arc.LossShare);
        }
    }

    private double Single(
        Crossing crossing, int pool, double surplus, double rounding, IReadOnlyList<(UnknownKind Kind, int[] Pools, double Amount)> told, HashSet<(UnknownKind, int)> isGiven)
    {
        foreach ((UnknownKind kind, _, double amount) in told)
        {
            bool isIn = kind is UnknownKind.Bought or UnknownKind.Drawn;
            crossing.Share(isIn ? crossing.Into(pool, other => other == kind) : crossing.OutOf(pool, other => other == kind), Math.Max(0, amount), _columns, _variables);
            surplus += isIn ? amount : -amount;
        }

        if (Math.Abs(surplus) <= rounding) return 0;
        return surplus < 0
            ? -crossing.Share(crossing.Into(pool, kind => !isGiven.Contains((kind, pool))), -surplus, _columns, _variables)
            : crossing.Share(crossing.OutOf(pool, kind => !isGiven.Contains((kind, pool))), surplus, _columns, _variables);
    }

    private double[] Several(
        BusRouting routing, int bus, int[] pools, double[] surplus, double[] passing, IReadOnlyList<(UnknownKind Kind, int[] Pools, double Amount)> told, HashSet<(UnknownKind, int)> isGiven)
    {
        double[] own = [.. pools.Select(pool => Math.Abs(surplus[pool]) <= Rounding * passing[pool] ? 0 : surplus[pool])];
        if (own.All(value => value == 0) && told.All(entry => entry.Amount == 0)) return new double[pools.Length];
        _hasRoutes = true;
        return routing.Route(bus, own, told, (kind, pool) => !isGiven.Contains((kind, pool)), _columns, _variables);
    }

    private void AddReversed(Resource resource, double value, string what) => _findings.Add(
        FindingCodes.BalanceReversed, new CellPlace(""), $"{NumberText.Of(value)} {ModelUnits.FlowSymbol(resource)} of {resource.Id.Value} would have to be {what}.",
        "Give less of what is taken elsewhere, or give this flow and leave another one free; in a circle, more comes back than is put in.");

    private void AddOpen(int pool, double left)
    {
        Resource resource = _structure.ResourceOf(pool);
        string place = _structure.Park.Premises.Count > 1 ? $" at {_structure.PremisesOf(pool).Name}" : "";
        string amount = $"{NumberText.Of(Math.Abs(left))} {ModelUnits.FlowSymbol(resource)} of {resource.Id.Value}{place}";
        _findings.Add(
            FindingCodes.BalanceOpen, new CellPlace(""), left < 0 ? $"{amount} are needed, and nothing brings them." : $"{amount} are left over, and nothing takes them.",
            left < 0
                ? $"Let {resource.Id.Value} be bought (markets.csv) or drawn (endowments.csv), give a plant that makes it, or give less of what takes it."
                : $"Let {resource.Id.Value} be sold (markets.csv) or released (resources.csv), give a plant that takes it, or give less of what makes it.");
    }

    // What does not stand and could be built is built as large as it runs.
    private void AddCapacities()
    {
        for (int process = 0; process < _structure.Processes.Count; process++)
        {
            Process entry = _structure.Processes[process];
            if (!entry.CanBeBuilt) continue;
            double needed = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
            {
                double usable = _structure.Slices[slice].Share * _structure.Flows.Availability[(process * _structure.SliceCount) + slice];
                double activity = _columns[_variables.Activity(process, slice)];
                if (activity > 0 && usable > 0) needed = Math.Max(needed, activity / usable);
            }

            double built = needed - entry.Capacity.Value;
            if (built > Rounding * needed) CapacityColumns.Set(_variables, process, entry, built, _columns);
        }

        for (int carrier = 0; carrier < _structure.Carriers.Count; carrier++)
        {
            if (!_structure.Carriers[carrier].CanBeBuilt) continue;
            double needed = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
            {
                double used = 0;
                foreach (int arc in _structure.ArcsOfCarriers[carrier]) used += _columns[_variables.Flow(arc, slice)] * _structure.Arcs[arc].CapacityPerAmount;
                needed = Math.Max(needed, used / _structure.Slices[slice].Share);
            }

            double built = needed - _structure.Carriers[carrier].CapacityPerYear;
            if (!(built > Rounding * needed)) continue;
            _columns[_variables.LinkBuild(carrier)] = built;
            if (_variables.LinkBuilt(carrier) is >= 0 and var column) _columns[column] = 1;
        }
    }
}
