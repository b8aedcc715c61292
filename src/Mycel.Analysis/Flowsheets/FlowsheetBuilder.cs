using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Writes the equations of a balance. Processes are the first unknowns, in their order.</summary>
internal sealed class FlowsheetBuilder
{
    private readonly Superstructure _structure;
    private readonly int _slice;
    private readonly double _share;
    private readonly IReadOnlyList<GivenFact> _facts;
    private readonly Adjacency _poolsOfResource;
    private readonly GivenFact[] _exchanges;
    private readonly bool[] _isApart;
    private readonly Buses _buses;
    private readonly List<FlowsheetUnknown> _unknowns = [];
    private readonly Dictionary<int, int> _arcColumn = [];
    private readonly int[] _boundaryColumn;
    private readonly Dictionary<(UnknownKind Kind, int Pool), int> _crossing = [];
    private readonly List<FlowsheetEquation> _equations = [];
    private readonly List<int> _start = [0];
    private readonly List<int> _column = [];
    private readonly List<double> _coefficient = [];
    private readonly List<int> _flow = [];
    private readonly List<double> _value = [];
    private readonly Dictionary<int, IReadOnlyList<SupplyTerm>> _supplies = [];

    private FlowsheetBuilder(Superstructure structure, int slice, IReadOnlyList<GivenFact> facts)
    {
        _structure = structure;
        _slice = slice;
        _share = structure.Slices[slice].Share;
        _facts = facts;
        _poolsOfResource = Adjacency.Of(structure.Park.Tables.Resources.Count, structure.Pools.Count, pool => structure.Pools[pool].Resource);
        _exchanges = [.. facts.Where(fact => fact.Quantity == GivenQuantity.Exchange)];
        _isApart = ArcsApart();
        _buses = new Buses(structure, arc => _isApart[arc]);
        _boundaryColumn = new int[_buses.Count];
    }

    /// <summary>The balance of a slice.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="slice">Number of the slice.</param>
    /// <param name="facts">What is given.</param>
    public static Flowsheet Build(Superstructure structure, int slice, IReadOnlyList<GivenFact> facts) => new FlowsheetBuilder(structure, slice, facts).Build();

    private Flowsheet Build()
    {
        for (int process = 0; process < _structure.Processes.Count; process++) _unknowns.Add(new FlowsheetUnknown(UnknownKind.Activity, process, []));
        for (int arc = 0; arc < _structure.Arcs.Count; arc++)
        {
            if (!_isApart[arc]) continue;
            _arcColumn.Add(arc, _unknowns.Count);
            _unknowns.Add(new FlowsheetUnknown(UnknownKind.Carried, arc, []));
        }

        AddGivenCrossings();
        for (int bus = 0; bus < _buses.Count; bus++) AddBoundary(bus);
        for (int bus = 0; bus < _buses.Count; bus++) WriteBalance(bus);
        for (int fact = 0; fact < _facts.Count; fact++) WriteFact(fact);
        WriteNeeds();
        return new Flowsheet
        {
            Structure = _structure, Slice = _slice, Facts = _facts, Buses = _buses, Unknowns = _unknowns, Equations = _equations, Start = [.. _start], Column = [.. _column],
            Coefficient = [.. _coefficient], Flow = [.. _flow], Value = [.. _value], Supplies = _supplies, Curves = CurvesOf(),
            Capacity = [.. _structure.Processes.Select(process => process.Capacity.Value * _share)],
        };
    }

    private LoadCurve?[] CurvesOf()
    {
        Park park = _structure.Park;
        if (!park.Loads.HasAny) return [];
        var curves = new LoadCurve?[_structure.Flows.Count];
        for (int flow = 0; flow < curves.Length; flow++)
        {
            Process process = _structure.Processes[_structure.Flows.Process[flow]];
            // Without a capacity there is no part load: such a plant is as large as it needs to be.
            if (!(process.Capacity.Value > 0)) continue;
            curves[flow] = park.Loads.Of(park.Tables.Plants[process.Plant].Technology, new TechnologyFlow(_structure.ResourceOf(_structure.Flows.Pool[flow]).Id, _structure.Flows.IsOutput[flow]));
        }

        return curves.Any(curve => curve is not null) ? curves : [];
    }

    // What is lost on the way, or given, is not the same at both ends.
    private bool[] ArcsApart()
    {
        bool[] apart = new bool[_structure.Arcs.Count];
        for (int arc = 0; arc < apart.Length; arc++)
            apart[arc] = _structure.Arcs[arc].LossShare > 0 || IsGiven(arc);
        return apart;
    }

    private bool IsGiven(int arc) => Array.Exists(_exchanges, fact => IsBetween(fact, arc));

    private bool IsBetween(GivenFact fact, int arc)
    {
        Arc entry = _structure.Arcs[arc];
        return _structure.Pools[entry.FromPool].Resource == fact.Resource && _structure.PremisesOf(entry.FromPool).Site == fact.Given.Site
            && _structure.PremisesOf(entry.ToPool).Site == fact.Given.To;
    }

    private static UnknownKind? CrossingOf(GivenQuantity quantity) => quantity switch
    {
        GivenQuantity.Buy => UnknownKind.Bought,
        GivenQuantity.Sell => UnknownKind.Sold,
        GivenQuantity.Draw => UnknownKind.Drawn,
        GivenQuantity.Release => UnknownKind.Released,
        _ => null,
    };

    private bool Crosses(UnknownKind kind, int pool)
    {
        PoolAdjacency adjacent = _structure.Adjacent;
        switch (kind)
        {
            case UnknownKind.Drawn: return Open(adjacent.Draws[pool], _structure.DrawRow);
            case UnknownKind.Released: return !adjacent.Releases[pool].IsEmpty;
            default:
                foreach (int trade in adjacent.Trades[pool])
                    if (_structure.Trades[trade].IsPurchase == (kind == UnknownKind.Bought) && _structure.TradeRow[(trade * _structure.SliceCount) + _slice] >= 0) return true;
                return false;
        }
    }

    private bool Open(ReadOnlySpan<int> items, IReadOnlyList<int> rows)
    {
        foreach (int item in items)
            if (rows[(item * _structure.SliceCount) + _slice] >= 0) return true;
        return false;
    }

    private bool Covers(GivenFact fact, int pool) =>
        _structure.Pools[pool].Resource == fact.Resource && (fact.Given.Site is not { } site || _structure.PremisesOf(pool).Site == site);

    // One unknown for the pools of a bus that a single fact is about; one for each pool where several facts overlap.
    private void AddGivenCrossings()
    {
        foreach (IGrouping<(UnknownKind Kind, int Resource), GivenFact> group in _facts.Where(fact => CrossingOf(fact.Quantity) is not null).GroupBy(fact => (CrossingOf(fact.Quantity)!.Value, fact.Resource)))
        {
            UnknownKind kind = group.Key.Kind;
            int[] pools = [.. _poolsOfResource[group.Key.Resource].ToArray().Where(pool => group.Any(fact => Covers(fact, pool)) && Crosses(kind, pool))];
            bool isSingle = group.Count() == 1;
            foreach (IGrouping<int, int> together in pools.GroupBy(pool => isSingle ? _buses.BusOf[pool] : _buses.Count + pool))
            {
                int[] members = [.. together];
                foreach (int pool in members) _crossing.Add((kind, pool), _unknowns.Count);
                _unknowns.Add(new FlowsheetUnknown(kind, _buses.BusOf[members[0]], members));
            }
        }
    }

    private void AddBoundary(int bus)
    {
        _boundaryColumn[bus] = -1;
        if (IsFedByLink(bus)) return;
        foreach (int pool in _buses.Pools[bus])
        {
            foreach (UnknownKind kind in (ReadOnlySpan<UnknownKind>)[UnknownKind.Bought, UnknownKind.Sold, UnknownKind.Drawn, UnknownKind.Released])
            {
                if (_crossing.ContainsKey((kind, pool)) || !Crosses(kind, pool)) continue;
                // Where it is given what is sold, nothing is let go beside it without being given too.
                if (kind == UnknownKind.Released && _crossing.ContainsKey((UnknownKind.Sold, pool))) continue;
                _boundaryColumn[bus] = _unknowns.Count;
                _unknowns.Add(new FlowsheetUnknown(UnknownKind.Boundary, bus, []));
                return;
            }
        }
    }

    // What a link with losses brings is what is needed where it arrives: nothing is bought or let go there unless that is given.
    private bool IsFedByLink(int bus)
    {
        foreach (int pool in _buses.Pools[bus])
        {
            foreach (int arc in _structure.Adjacent.Arriving[pool])
                if (_isApart[arc] && !IsGiven(arc)) return true;
        }

        return false;
    }

    private void WriteBalance(int bus)
    {
        foreach (int pool in _buses.Pools[bus])
        {
            foreach (int flow in _structure.Adjacent.Flows[pool])
            {
                double amount = AmountOf(flow);
                if (amount != 0) Add(_structure.Flows.Process[flow], _structure.Flows.IsOutput[flow] ? amount : -amount, flow);
            }

            foreach (int arc in _structure.Adjacent.Arriving[pool])
                if (_isApart[arc]) Add(_arcColumn[arc], 1 - _structure.Arcs[arc].LossShare);
            foreach (int arc in _structure.Adjacent.Leaving[pool])
                if (_isApart[arc]) Add(_arcColumn[arc], -1);
        }

        if (_boundaryColumn[bus] >= 0) Add(_boundaryColumn[bus], 1);
        foreach (UnknownKind kind in (ReadOnlySpan<UnknownKind>)[UnknownKind.Bought, UnknownKind.Sold, UnknownKind.Drawn, UnknownKind.Released])
        {
            int[] pools = _buses.Pools[bus].ToArray();
            foreach (int column in pools.Where(pool => _crossing.ContainsKey((kind, pool))).Select(pool => _crossing[(kind, pool)]).Distinct())
                Add(column, kind is UnknownKind.Bought or UnknownKind.Drawn ? 1 : -1);
        }

        // A pool that nothing touches balances without being asked.
        if (_column.Count > _start[^1]) End(new FlowsheetEquation(EquationKind.Balance, bus), 0);
    }

    private void WriteFact(int number)
    {
        GivenFact fact = _facts[number];
        double value = fact.Value * _share;
        switch (fact.Quantity)
        {
            case GivenQuantity.Activity:
                Add(fact.Process, 1);
                break;
            case GivenQuantity.Load:
                Add(fact.Process, 1);
                value *= _structure.Processes[fact.Process].Capacity.Value;
                break;
            case GivenQuantity.Input or GivenQuantity.Output:
                foreach (int flow in FlowsOf(fact)) Add(_structure.Flows.Process[flow], AmountOf(flow), flow);
                break;
            case GivenQuantity.Exchange:
                foreach ((int arc, int column) in _arcColumn)
                    if (IsBetween(fact, arc)) Add(column, 1);
                break;
            case GivenQuantity.Share:
                WriteShare(number, fact);
                value = 0;
                break;
            default:
                UnknownKind kind = CrossingOf(fact.Quantity)!.Value;
                int[] pools = [.. _poolsOfResource[fact.Resource].ToArray().Where(pool => Covers(fact, pool) && _crossing.ContainsKey((kind, pool)))];
                foreach (int column in pools.Select(pool => _crossing[(kind, pool)]).Distinct()) Add(column, 1);
                break;
        }

        End(new FlowsheetEquation(EquationKind.Given, number), value);
    }

    private IEnumerable<int> FlowsOf(GivenFact fact)
    {
        bool isOutput = fact.Quantity == GivenQuantity.Output;
        int from = fact.Process < 0 ? 0 : _structure.Flows.Start[fact.Process];
        int to = fact.Process < 0 ? _structure.Flows.Count : _structure.Flows.Start[fact.Process + 1];
        for (int flow = from; flow < to; flow++)
        {
            if (_structure.Flows.IsOutput[flow] != isOutput || _structure.Pools[_structure.Flows.Pool[flow]].Resource != fact.Resource) continue;
            if (fact.Process >= 0 || Covers(fact, _structure.Flows.Pool[flow])) yield return flow;
        }
    }

    private void WriteShare(int number, GivenFact fact)
    {
        var supply = new List<SupplyTerm>();
        for (int own = _structure.Flows.Start[fact.Process]; own < _structure.Flows.Start[fact.Process + 1]; own++)
        {
            if (_structure.Flows.IsOutput[own] || _structure.Pools[_structure.Flows.Pool[own]].Resource != fact.Resource) continue;
            Add(fact.Process, AmountOf(own), own);
            foreach (int pool in _buses.Pools[_buses.BusOf[_structure.Flows.Pool[own]]])
            {
                foreach (int flow in _structure.Adjacent.Flows[pool])
                    if (_structure.Flows.IsOutput[flow]) supply.Add(new SupplyTerm(_structure.Flows.Process[flow], AmountOf(flow), flow));
                foreach (int arc in _structure.Adjacent.Arriving[pool])
                    if (_isApart[arc]) supply.Add(new SupplyTerm(_arcColumn[arc], 1 - _structure.Arcs[arc].LossShare, -1));
            }
        }

        foreach (SupplyTerm term in supply) Add(term.Column, -fact.Value * term.Coefficient, term.Flow);
        _supplies.Add(number, supply);
    }

    // A need (a town's heat, an order book) is a plant that gives nothing; where nothing is given of it, it is met.
    private void WriteNeeds()
    {
        bool[] isTold = new bool[_structure.Processes.Count];
        foreach (GivenFact fact in _facts)
            if (fact.Process >= 0) isTold[fact.Process] = true;
        for (int process = 0; process < _structure.Processes.Count; process++)
        {
            if (isTold[process] || !(_structure.Processes[process].Minimum.Value > 0) || Gives(process)) continue;
            Add(process, 1);
            End(new FlowsheetEquation(EquationKind.Need, process), _structure.Processes[process].Minimum.Value * _share);
        }
    }

    private bool Gives(int process)
    {
        for (int flow = _structure.Flows.Start[process]; flow < _structure.Flows.Start[process + 1]; flow++)
            if (_structure.Flows.IsOutput[flow] && AmountOf(flow) > 0) return true;
        return false;
    }

    private double AmountOf(int flow) => _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + _slice];

    private void Add(int column, double coefficient, int flow = -1)
    {
        _column.Add(column);
        _coefficient.Add(coefficient);
        _flow.Add(flow);
    }

    private void End(FlowsheetEquation equation, double value)
    {
        _equations.Add(equation);
        _value.Add(value);
        _start.Add(_column.Count);
    }
}
