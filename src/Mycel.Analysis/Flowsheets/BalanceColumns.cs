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
    private readonly Moving[] _columns;
    private readonly Dictionary<(int Slice, int Bus, bool IsInward), double[]?> _routes;
    private readonly Allowance _allowance;
    private bool _hasRoutes;
    private bool _isBarred;

    private BalanceColumns(Superstructure structure, Variables variables, FindingList findings, Dictionary<(int Slice, int Bus, bool IsInward), double[]?> routes)
    {
        _structure = structure;
        _routes = routes;
        _variables = variables;
        _findings = findings;
        _columns = new Moving[variables.Count];
        _allowance = new Allowance(structure);
    }

    /// <summary>Values of the variables, with their slopes where the unknowns are moved.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="structure">Their superstructure.</param>
    /// <param name="slices">The balances, by slice.</param>
    /// <param name="moves">Slope of each unknown, by slice; none where nothing is moved.</param>
    /// <param name="routes">Routes that are known, by slice, bus and whether more comes in than goes out; what is found is added.</param>
    /// <param name="findings">Takes what runs backwards, and what nothing brings or takes.</param>
    public static BoundaryColumns Of(
        Variables variables, Superstructure structure, IReadOnlyList<SolvedFlowsheet> slices, IReadOnlyList<double[]> moves, Dictionary<(int Slice, int Bus, bool IsInward), double[]?> routes, FindingList findings)
    {
        var columns = new BalanceColumns(structure, variables, findings, routes);
        for (int slice = 0; slice < slices.Count; slice++)
        {
            SolvedFlowsheet solved = slices[slice];
            columns.Add(solved, moves.Count == 0 ? [.. solved.Values.Select(value => new Moving(value))] : [.. solved.Values.Zip(moves[slice], (value, slope) => new Moving(value, slope))]);
        }

        columns.AddCapacities();
        return new BoundaryColumns(columns._columns, columns._hasRoutes, columns._isBarred);
    }

    private void Add(SolvedFlowsheet solved, Moving[] values)
    {
        Flowsheet sheet = solved.Sheet;
        var words = new FlowsheetWords(sheet);
        var surplus = new Moving[_structure.Pools.Count];
        // Sizes of what the surplus is made of, of values and of slopes.
        var passing = new (double Value, double Slope)[_structure.Pools.Count];
        for (int column = 0; column < sheet.Unknowns.Count; column++) AddInside(sheet, column, values[column], words, surplus, passing);
        var crossing = new Crossing(_structure, sheet.Slice, _allowance);
        var routing = new BusRouting(sheet, crossing, _routes);
        var given = new Dictionary<int, List<(UnknownKind Kind, int[] Pools, Moving Amount)>>();
        var isGiven = new HashSet<(UnknownKind, int)>();
        for (int column = 0; column < sheet.Unknowns.Count; column++)
        {
            FlowsheetUnknown unknown = sheet.Unknowns[column];
            if (unknown.Pools.Length == 0) continue;
            if (!given.TryGetValue(unknown.Index, out var list)) given.Add(unknown.Index, list = []);
            list.Add((unknown.Kind, unknown.Pools, values[column]));
            Bar(values[column]);
            foreach (int pool in unknown.Pools) isGiven.Add((unknown.Kind, pool));
        }

        for (int bus = 0; bus < sheet.Buses.Count; bus++)
        {
            int[] pools = sheet.Buses.Pools[bus].ToArray();
            IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> told = given.GetValueOrDefault(bus) ?? [];
            double size = pools.Sum(pool => passing[pool].Value) + told.Sum(entry => Math.Abs(entry.Amount.Value));
            double slopes = pools.Sum(pool => passing[pool].Slope) + told.Sum(entry => Math.Abs(entry.Amount.Slope));
            foreach ((UnknownKind kind, _, Moving amount) in told)
                if (amount.Value < -Rounding * Math.Max(1, size)) AddReversed(words.ResourceOf(bus), amount.Value, $"{(kind is UnknownKind.Bought ? "bought" : kind is UnknownKind.Drawn ? "drawn" : kind is UnknownKind.Sold ? "sold" : "let go")}{words.PlaceOf(bus)}");
            Moving[] left = pools.Length == 1
                ? [Single(crossing, pools[0], surplus[pools[0]], (size, slopes), told, isGiven)]
                : Several(routing, bus, pools, surplus, passing, told, isGiven);
            for (int number = 0; number < pools.Length; number++)
            {
                if (Math.Abs(left[number].Value) > 1e-7 * Math.Max(1, size)) AddOpen(pools[number], left[number].Value);
                if (Math.Abs(left[number].Slope) > Rounding * slopes) _isBarred = true;
            }
        }

        _isBarred |= routing.HasNoDirection;
    }

    private void AddInside(Flowsheet sheet, int column, Moving moving, FlowsheetWords words, Moving[] surplus, (double Value, double Slope)[] passing)
    {
        FlowsheetUnknown unknown = sheet.Unknowns[column];
        double value = moving.Value;
        if (unknown.Kind != UnknownKind.Boundary) Bar(moving);
        void Pass(int pool, Moving amount)
        {
            surplus[pool] += amount;
            passing[pool] = (passing[pool].Value + Math.Abs(amount.Value), passing[pool].Slope + Math.Abs(amount.Slope));
        }

        if (unknown.Kind == UnknownKind.Activity)
        {
            int process = unknown.Index;
            if (value < -Rounding * Math.Max(1, Math.Abs(sheet.Capacity[process])))
                AddReversed(_structure.ReferenceOf(process), value, $"done by {words.PlantName(process)}, which would run backwards");
            _columns[_variables.Activity(process, sheet.Slice)] = Moving.Max(0, moving);
            for (int flow = _structure.Flows.Start[process]; flow < _structure.Flows.Start[process + 1]; flow++)
            {
                double perActivity = _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + sheet.Slice];
                double amount = value * perActivity * sheet.RatioOf(flow, value);
                // Far outside its points a curve may fall below 0.
                if (value > 0 && amount < 0)
                    AddReversed(_structure.ResourceOf(_structure.Flows.Pool[flow]), amount, $"{(_structure.Flows.IsOutput[flow] ? "given" : "taken")} by {words.PlantName(process)} at this load, as its load curve has it");
                var flowing = new Moving(amount, moving.Slope * perActivity * sheet.GrowthOf(flow, value));
                Pass(_structure.Flows.Pool[flow], _structure.Flows.IsOutput[flow] ? flowing : -flowing);
            }
        }
        else if (unknown.Kind == UnknownKind.Carried)
        {
            Arc arc = _structure.Arcs[unknown.Index];
            if (value < -Rounding * Math.Max(1, Math.Abs(value))) AddReversed(_structure.ResourceOf(arc.FromPool), value, $"carried by {_structure.CarrierTitle(arc.Carrier)}");
            _columns[_variables.Flow(unknown.Index, sheet.Slice)] = Moving.Max(0, moving);
            Pass(arc.FromPool, -moving);
            Pass(arc.ToPool, moving * (1 - arc.LossShare));
        }
    }

    // What does nothing cannot do less.
    private void Bar(Moving moving) => _isBarred |= moving.Slope < 0 && moving.Sign < 0;

    private Moving Single(
        Crossing crossing, int pool, Moving surplus, (double Value, double Slope) size, IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> told, HashSet<(UnknownKind, int)> isGiven)
    {
        foreach ((UnknownKind kind, _, Moving amount) in told)
        {
            bool isIn = kind is UnknownKind.Bought or UnknownKind.Drawn;
            crossing.Share(isIn ? crossing.Into(pool, other => other == kind) : crossing.OutOf(pool, other => other == kind), Moving.Max(0, amount), _columns, _variables);
            surplus += isIn ? amount : -amount;
        }

        surplus = surplus.Settled(size.Value, size.Slope, Rounding);
        if (surplus.IsNothing) return surplus;
        return surplus.Sign < 0
            ? -crossing.Share(crossing.Into(pool, kind => !isGiven.Contains((kind, pool))), -surplus, _columns, _variables)
            : crossing.Share(crossing.OutOf(pool, kind => !isGiven.Contains((kind, pool))), surplus, _columns, _variables);
    }

    private Moving[] Several(
        BusRouting routing, int bus, int[] pools, Moving[] surplus, (double Value, double Slope)[] passing, IReadOnlyList<(UnknownKind Kind, int[] Pools, Moving Amount)> told,
        HashSet<(UnknownKind, int)> isGiven)
    {
        Moving[] own = [.. pools.Select(pool => surplus[pool].Settled(passing[pool].Value, passing[pool].Slope, Rounding))];
        if (own.All(value => value.IsNothing) && told.All(entry => entry.Amount.IsNothing)) return new Moving[pools.Length];
        _hasRoutes |= own.Any(value => value.Value != 0) || told.Any(entry => entry.Amount.Value != 0);
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
            Moving needed = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
            {
                double usable = _structure.Slices[slice].Share * _structure.Flows.Availability[(process * _structure.SliceCount) + slice];
                Moving activity = _columns[_variables.Activity(process, slice)];
                if (activity.Sign > 0 && usable > 0) needed = Moving.Max(needed, activity / usable);
            }

            if (Beyond(needed, entry.Capacity.Value) is { } built) CapacityColumns.Set(_variables, process, entry, built, _columns);
        }

        for (int carrier = 0; carrier < _structure.Carriers.Count; carrier++)
        {
            if (!_structure.Carriers[carrier].CanBeBuilt) continue;
            Moving needed = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
            {
                Moving used = 0;
                foreach (int arc in _structure.ArcsOfCarriers[carrier]) used += _columns[_variables.Flow(arc, slice)] * _structure.Arcs[arc].CapacityPerAmount;
                needed = Moving.Max(needed, used / _structure.Slices[slice].Share);
            }

            if (Beyond(needed, _structure.Carriers[carrier].CapacityPerYear) is not { } built) continue;
            _columns[_variables.LinkBuild(carrier)] = built;
            if (_variables.LinkBuilt(carrier) is >= 0 and var column) _columns[column] = 1;
        }
    }

    // What is needed beyond what stands; null where nothing is.
    private static Moving? Beyond(Moving needed, double standing)
    {
        Moving beyond = needed - standing;
        if (Math.Abs(beyond.Value) <= Rounding * needed.Value) beyond = beyond with { Value = 0 };
        return beyond.Sign > 0 ? beyond : null;
    }
}

/// <summary>Values of the variables of a park's program, as a balance has them.</summary>
/// <param name="Columns">Value of each variable, with its slope.</param>
/// <param name="HasRoutes">Whether routes were chosen among several.</param>
/// <param name="IsBarred">Whether the direction leads where something would run backwards, or nothing would bring or take something.</param>
internal sealed record BoundaryColumns(IReadOnlyList<Moving> Columns, bool HasRoutes, bool IsBarred);
