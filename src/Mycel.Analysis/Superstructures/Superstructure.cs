using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>
/// The resource–technology network of a park in one year: everything that could stand, flow, be bought, sold or let go, as compressed arrays in units of the
/// model. The one place where quantities become numbers.
/// </summary>
internal sealed class Superstructure
{
    /// <summary>The park.</summary>
    public required Park Park { get; init; }

    /// <summary>Names the cells that numbers come from.</summary>
    public Cells Cells => field ??= new Cells(Park);

    /// <summary>What touches each pool; gathered once, when it is first asked for.</summary>
    public PoolAdjacency Adjacent => field ??= new PoolAdjacency(this);

    /// <summary>Arcs of each carrier; gathered once, when they are first asked for.</summary>
    public Adjacency ArcsOfCarriers => field ??= Adjacency.Of(Carriers.Count, Arcs.Count, arc => Arcs[arc].Carrier);

    /// <summary>Most that each variable can be, as the network says; computed once, when it is first asked for.</summary>
    public UsefulBounds Useful => field ??= new UsefulBounds(this);

    /// <summary>Most new capacity of a process: its room, and where nothing bounds that, what the network could use.</summary>
    /// <param name="process">The process.</param>
    /// <returns>Amount per year; infinite where nothing bounds it.</returns>
    public double RoomOf(int process) => double.IsFinite(Processes[process].Room.Value) ? Processes[process].Room.Value : Useful.NewCapacity(process);

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Slices of the year; one with an empty id where the year is not sliced.</summary>
    public required IReadOnlyList<YearSlice> Slices { get; init; }

    /// <summary>Resources at premises.</summary>
    public required IReadOnlyList<Pool> Pools { get; init; }

    /// <summary>Plants.</summary>
    public required IReadOnlyList<Process> Processes { get; init; }

    /// <summary>Flows of the plants.</summary>
    public required ProcessFlows Flows { get; init; }

    /// <summary>Links between premises.</summary>
    public required IReadOnlyList<Carrier> Carriers { get; init; }

    /// <summary>Resources on links.</summary>
    public required IReadOnlyList<Arc> Arcs { get; init; }

    /// <summary>Ways to buy and to sell.</summary>
    public required IReadOnlyList<Trade> Trades { get; init; }

    /// <summary>Price of a trade by slice (trade × slices + slice), with its cell.</summary>
    public required IReadOnlyList<double> TradePrice { get; init; }

    /// <summary>Row of the market by trade and slice; -1 where it cannot be traded.</summary>
    public required IReadOnlyList<int> TradeRow { get; init; }

    /// <summary>Ways to draw from endowments.</summary>
    public required IReadOnlyList<Draw> Draws { get; init; }

    /// <summary>Cost of drawing by draw and slice.</summary>
    public required IReadOnlyList<double> DrawCost { get; init; }

    /// <summary>Row of the endowment by draw and slice; -1 where nothing can be drawn.</summary>
    public required IReadOnlyList<int> DrawRow { get; init; }

    /// <summary>Pools that may let go what nobody takes.</summary>
    public required IReadOnlyList<int> Releases { get; init; }

    /// <summary>Policies that hold in the year.</summary>
    public required PolicyReach Policies { get; init; }

    /// <summary>The same network with other flows by activity.</summary>
    /// <param name="amounts">Amount per unit of activity, by flow and slice.</param>
    public Superstructure WithAmounts(double[] amounts) => new()
    {
        Park = Park, Year = Year, Slices = Slices, Pools = Pools, Processes = Processes, Flows = Flows.With(amounts), Carriers = Carriers, Arcs = Arcs, Trades = Trades,
        TradePrice = TradePrice, TradeRow = TradeRow, Draws = Draws, DrawCost = DrawCost, DrawRow = DrawRow, Releases = Releases, Policies = Policies,
    };

    /// <summary>Number of slices.</summary>
    public int SliceCount => Slices.Count;

    /// <summary>Premises of a pool.</summary>
    /// <param name="pool">The pool.</param>
    /// <returns>Site and organisation.</returns>
    public Premises PremisesOf(int pool) => Park.Premises[Pools[pool].Premises];

    /// <summary>Resource of a pool.</summary>
    /// <param name="pool">The pool.</param>
    /// <returns>The resource.</returns>
    public Resource ResourceOf(int pool) => Park.Tables.Resources[Pools[pool].Resource];

    /// <summary>Share of the year in which a row holds: that of the slices in which no other row goes before it.</summary>
    /// <param name="uses">Uses of the row: any item × slices + slice.</param>
    /// <returns>Share, 0 to 1.</returns>
    public double ShareOf(IEnumerable<int> uses) => uses.Select(use => use % SliceCount).Distinct().Order().Sum(slice => Slices[slice].Share);

    /// <summary>Name of a carrier shown to people.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <returns>Both ends.</returns>
    public string CarrierTitle(int carrier) => $"{Park.Premises[Carriers[carrier].From].Name} to {Park.Premises[Carriers[carrier].To].Name}";

    /// <summary>Plant of a process.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The plant.</returns>
    public Plant PlantOf(int process) => Park.Tables.Plants[Processes[process].Plant];

    /// <summary>Reference resource of a process.</summary>
    /// <param name="process">The process.</param>
    /// <returns>The resource.</returns>
    public Resource ReferenceOf(int process) => Park.Tables.Resources[Processes[process].Reference];
}

/// <summary>A part of the year.</summary>
/// <param name="Id">Name; empty where the year is not sliced.</param>
/// <param name="Share">Share of the year, 0 to 1.</param>
internal readonly record struct YearSlice(string Id, double Share);
