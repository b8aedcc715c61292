using Mycel.Analysis.Network;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>
/// The network of a park without a plan: what its plants could exchange. One gives what another takes at the same premises, or where a link carries it from one to the
/// other; premises where no plant gives or takes a resource pass it on.
/// </summary>
public sealed class ParkNetwork
{
    private readonly Superstructure _structure;
    private readonly Dictionary<(int From, int To, int Resource), Room> _rooms = [];
    private readonly Func<int, NetworkNode> _nodeOf;
    private readonly NetworkBuilder _builder;

    private ParkNetwork(Superstructure structure, NodeKind by)
    {
        _structure = structure;
        _builder = new NetworkBuilder("park", by, isActual: false);
        _nodeOf = by == NodeKind.Organisation ? process => OrganisationOf(structure.PlantOf(process)) : process => PlantNode(structure.PlantOf(process));
    }

    /// <summary>The network of a year.</summary>
    /// <param name="park">A park whose checks found no error.</param>
    /// <param name="year">The year.</param>
    /// <param name="by">What a node is: plants or organisations.</param>
    public static ExchangeNetwork Of(Park park, int year, NodeKind by) => new ParkNetwork(SuperstructureBuilder.Build(park, year), by).Network();

    private ExchangeNetwork Network()
    {
        int[] node = [.. Enumerable.Range(0, _structure.Processes.Count).Select(process => _structure.Processes[process].IsBanned ? -1 : _builder.Node(_nodeOf(process)))];
        for (int pool = 0; pool < _structure.Pools.Count; pool++) AddFrom(pool, node);
        foreach (((int from, int to, int resource), Room room) in _rooms)
        {
            double amount = room.Amount;
            if (amount <= 0) continue;
            int material = _builder.Material(TechnologyNetwork.MaterialOf(_structure.Park.Tables.Resources[resource]));
            _builder.Add(new NetworkExchange(from, to, material, double.IsFinite(amount) ? amount : null));
        }

        return _builder.Build();
    }

    private void AddFrom(int pool, int[] node)
    {
        List<(int Flow, int Node)> givers = EndsAt(pool, node, isOutput: true);
        if (givers.Count == 0) return;
        foreach ((int reached, Way way) in WaysFrom(pool))
        {
            foreach ((int taking, int taker) in EndsAt(reached, node, isOutput: false))
            {
                foreach ((int giving, int giver) in givers)
                {
                    if (_structure.Flows.Process[giving] == _structure.Flows.Process[taking]) continue;
                    (int, int, int) key = (giver, taker, _structure.Pools[pool].Resource);
                    if (!_rooms.TryGetValue(key, out Room? room)) _rooms.Add(key, room = new Room());
                    room.Add(giving, MostOf(giving) * way.Yield, taking, MostOf(taking), way.Capacity * way.Yield);
                }
            }
        }
    }

    private List<(int Flow, int Node)> EndsAt(int pool, int[] node, bool isOutput)
    {
        var ends = new List<(int, int)>();
        foreach (int flow in _structure.Adjacent.Flows[pool])
        {
            int process = _structure.Flows.Process[flow];
            if (_structure.Flows.IsOutput[flow] == isOutput && node[process] >= 0) ends.Add((flow, node[process]));
        }

        return ends;
    }

    // Pools that a resource reaches from a pool, that pool among them, by the fewest links.
    private Dictionary<int, Way> WaysFrom(int pool)
    {
        var ways = new Dictionary<int, Way> { [pool] = new Way(double.PositiveInfinity, 1) };
        var waiting = new Queue<int>([pool]);
        while (waiting.TryDequeue(out int here))
        {
            if (here != pool && _structure.Adjacent.Flows[here].Length > 0) continue;
            var next = new SortedDictionary<int, (double Capacity, double Loss)>();
            foreach (int arc in _structure.Adjacent.Leaving[here])
            {
                Arc entry = _structure.Arcs[arc];
                Carrier carrier = _structure.Carriers[entry.Carrier];
                double capacity = carrier.CanBeBuilt || entry.CapacityPerAmount <= 0 ? double.PositiveInfinity : carrier.CapacityPerYear / entry.CapacityPerAmount;
                (double Capacity, double Loss) known = next.GetValueOrDefault(entry.ToPool, (0, 1));
                if (capacity > 0 && entry.LossShare < 1) next[entry.ToPool] = (known.Capacity + capacity, Math.Min(known.Loss, entry.LossShare));
            }

            Way before = ways[here];
            foreach ((int to, (double capacity, double loss)) in next)
            {
                if (!ways.TryAdd(to, new Way(Math.Min(before.Capacity, before.Yield > 0 ? capacity / before.Yield : 0), before.Yield * (1 - loss)))) continue;
                waiting.Enqueue(to);
            }
        }

        return ways;
    }

    // The most that a plant gives or takes in a year, at all the capacity that stands or could.
    private double MostOf(int flow)
    {
        int process = _structure.Flows.Process[flow];
        Process plant = _structure.Processes[process];
        double capacity = plant.Capacity.Value + (plant.CanBeBuilt ? plant.Room.Value : 0);
        double full = 0, dense = 0;
        for (int slice = 0; slice < _structure.SliceCount; slice++)
        {
            double amount = _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + slice];
            double running = _structure.Slices[slice].Share * _structure.Flows.Availability[(process * _structure.SliceCount) + slice] * amount;
            full += running > 0 ? running * capacity : 0;
            dense = Math.Max(dense, amount);
        }

        return Math.Min(full, dense > 0 ? dense * plant.Maximum.Value : 0);
    }

    private NetworkNode PlantNode(Plant plant) => new(plant.Id.Value, Titled(plant.Title, plant.Id.Value), _structure.Park.IndustryOf(plant));

    private NetworkNode OrganisationOf(Plant plant)
    {
        int organisation = _structure.Park.IndexOf(plant.Owner);
        string? title = organisation < 0 ? null : _structure.Park.Tables.Organisations[organisation].Title;
        return new NetworkNode(plant.Owner.Value, Titled(title, plant.Owner.Value), _structure.Park.SectorOf(plant.Owner));
    }

    private static string Titled(string? title, string id) => string.IsNullOrWhiteSpace(title) ? id : title;

    /// <summary>A way of a resource between two pools.</summary>
    /// <param name="Capacity">Most that can leave its start in a year.</param>
    /// <param name="Yield">Share of it that arrives.</param>
    private readonly record struct Way(double Capacity, double Yield);

    /// <summary>What bounds an exchange between two nodes, which may have several plants each.</summary>
    private sealed class Room
    {
        private readonly HashSet<int> _flows = [];
        private double _given;
        private double _taken;
        private double _carried;

        /// <summary>No more than all can give, all can take, and can be carried between every two.</summary>
        public double Amount => Math.Min(Math.Min(_given, _taken), _carried);

        public void Add(int giving, double given, int taking, double taken, double carried)
        {
            if (_flows.Add(giving)) _given += given;
            if (_flows.Add(taking)) _taken += taken;
            _carried += Math.Min(Math.Min(given, taken), carried);
        }
    }
}
