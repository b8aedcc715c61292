using System.Globalization;

namespace Mycel.Analysis.Superstructures;

/// <summary>The variables of a superstructure, numbered: which column stands for what, and what it is called.</summary>
internal sealed class Variables
{
    private readonly Superstructure _structure;
    private readonly int _slices;
    private readonly int[] _buildColumn;
    private readonly int[] _builtColumn;
    private readonly int[] _carrierBuildColumn;
    private readonly int[] _carrierBuiltColumn;
    private readonly List<(VariableKind Kind, int First)> _families = [];
    private readonly Dictionary<VariableKind, int> _first = [];
    private readonly int _firstActivity;
    private readonly int _firstFlow;
    private readonly int _firstTrade;
    private readonly int _firstDraw;
    private readonly int _firstRelease;
    private readonly int _purchases;
    private readonly int[] _withBuild;
    private readonly int[] _withSwitch;
    private readonly int[] _carriersWithBuild;
    private readonly int[] _carriersWithSwitch;
    private readonly CurveVariables _curves;

    /// <summary>Numbers the variables of a superstructure.</summary>
    /// <param name="structure">The superstructure.</param>
    public Variables(Superstructure structure)
    {
        _structure = structure;
        _slices = structure.SliceCount;
        _withBuild = [.. Enumerable.Range(0, structure.Processes.Count).Where(process => structure.Processes[process].CanBeBuilt)];
        _withSwitch = [.. _withBuild.Where(process => structure.Processes[process].HasSwitch)];
        _carriersWithBuild = [.. Enumerable.Range(0, structure.Carriers.Count).Where(carrier => structure.Carriers[carrier].CanBeBuilt)];
        _carriersWithSwitch = [.. _carriersWithBuild.Where(carrier => structure.Carriers[carrier].HasSwitch)];
        Add(VariableKind.Activity, structure.Processes.Count * _slices);
        Add(VariableKind.Build, _withBuild.Length);
        Add(VariableKind.Built, _withSwitch.Length);
        _curves = new CurveVariables(structure, _withBuild, Count);
        Add(VariableKind.Segment, _curves.Segments.Count);
        Add(VariableKind.SegmentChosen, _curves.Chosen.Count);
        Add(VariableKind.Units, _curves.Units.Count);
        Add(VariableKind.Flow, structure.Arcs.Count * _slices);
        Add(VariableKind.LinkBuild, _carriersWithBuild.Length);
        Add(VariableKind.LinkBuilt, _carriersWithSwitch.Length);
        _purchases = structure.Trades.Count(trade => trade.IsPurchase);
        Add(VariableKind.Buy, _purchases * _slices);
        Add(VariableKind.Sell, (structure.Trades.Count - _purchases) * _slices);
        Add(VariableKind.Draw, structure.Draws.Count * _slices);
        Add(VariableKind.Release, structure.Releases.Count * _slices);
        _firstActivity = _first[VariableKind.Activity];
        _firstFlow = _first[VariableKind.Flow];
        _firstTrade = _first[VariableKind.Buy];
        _firstDraw = _first[VariableKind.Draw];
        _firstRelease = _first[VariableKind.Release];
        _buildColumn = Positions(_withBuild, structure.Processes.Count, _first[VariableKind.Build]);
        _builtColumn = Positions(_withSwitch, structure.Processes.Count, _first[VariableKind.Built]);
        _carrierBuildColumn = Positions(_carriersWithBuild, structure.Carriers.Count, _first[VariableKind.LinkBuild]);
        _carrierBuiltColumn = Positions(_carriersWithSwitch, structure.Carriers.Count, _first[VariableKind.LinkBuilt]);
    }

    /// <summary>Number of variables.</summary>
    public int Count { get; private set; }

    /// <summary>Families of variables in the order of their columns, with the first column and the number of each.</summary>
    public IEnumerable<(VariableKind Kind, int First, int Count)> Families
    {
        get
        {
            for (int family = 0; family < _families.Count; family++)
            {
                int end = family + 1 < _families.Count ? _families[family + 1].First : Count;
                yield return (_families[family].Kind, _families[family].First, end - _families[family].First);
            }
        }
    }

    /// <summary>Activity of a process in a slice.</summary>
    public int Activity(int process, int slice) => _firstActivity + (process * _slices) + slice;

    /// <summary>New capacity of a process; -1 where none is possible.</summary>
    public int Build(int process) => _buildColumn[process];

    /// <summary>Whether a process is built; -1 where that is no decision.</summary>
    public int Built(int process) => _builtColumn[process];

    /// <summary>Capacity built on a segment of a cost curve; -1 where the process has none.</summary>
    public int Segment(int process, int step) => _curves.Segment(process, step);

    /// <summary>Whether a segment of a cost curve is chosen; -1 where that is no decision.</summary>
    public int SegmentChosen(int process, int step) => _curves.SegmentChosen(process, step);

    /// <summary>Number of units of a size; -1 where the process comes in no sizes.</summary>
    public int Units(int process, int step) => _curves.UnitsOf(process, step);

    /// <summary>Flow that leaves the start of an arc.</summary>
    public int Flow(int arc, int slice) => _firstFlow + (arc * _slices) + slice;

    /// <summary>New capacity of a carrier; -1 where none is possible.</summary>
    public int LinkBuild(int carrier) => _carrierBuildColumn[carrier];

    /// <summary>Whether a carrier is built; -1 where that is no decision.</summary>
    public int LinkBuilt(int carrier) => _carrierBuiltColumn[carrier];

    /// <summary>Amount bought or sold.</summary>
    public int Trade(int trade, int slice) => _firstTrade + (trade * _slices) + slice;

    /// <summary>Amount drawn from an endowment.</summary>
    public int Draw(int draw, int slice) => _firstDraw + (draw * _slices) + slice;

    /// <summary>Amount let go; <paramref name="release"/> is an index into the list of releases.</summary>
    public int Release(int release, int slice) => _firstRelease + (release * _slices) + slice;

    /// <summary>What a column stands for.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Kind, index of the item, and slice.</returns>
    public Variable Describe(int column)
    {
        int family = _families.Count - 1;
        while (_families[family].First > column || FamilyIsEmpty(family)) family--;
        (VariableKind kind, int first) = _families[family];
        int offset = column - first;
        return kind switch
        {
            VariableKind.Build => new Variable(kind, _withBuild[offset], 0),
            VariableKind.Built => new Variable(kind, _withSwitch[offset], 0),
            VariableKind.Segment => Step(kind, _curves.Segments[offset]),
            VariableKind.SegmentChosen => Step(kind, _curves.Chosen[offset]),
            VariableKind.Units => Step(kind, _curves.Units[offset]),
            VariableKind.LinkBuild => new Variable(kind, _carriersWithBuild[offset], 0),
            VariableKind.LinkBuilt => new Variable(kind, _carriersWithSwitch[offset], 0),
            VariableKind.Sell => new Variable(kind, _purchases + (offset / _slices), offset % _slices),
            _ => new Variable(kind, offset / _slices, offset % _slices),
        };
    }

    /// <summary>Public name of a column: <c>activity[boiler-2]</c>, with the slice last where the year is sliced.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The name.</returns>
    public string Name(int column) => $"{VariableNames.Family(Describe(column).Kind)}[{Label(column)}]";

    /// <summary>What stands between the brackets of a column's name.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The label.</returns>
    public string Label(int column)
    {
        Variable variable = Describe(column);
        return variable.Kind switch
        {
            VariableKind.Activity => PlantName(variable.Index) + SliceSuffix(variable.Slice),
            VariableKind.Build or VariableKind.Built => PlantName(variable.Index),
            VariableKind.Segment or VariableKind.SegmentChosen or VariableKind.Units => StepName(variable.Index, variable.Step),
            VariableKind.Flow => ArcName(variable.Index) + SliceSuffix(variable.Slice),
            VariableKind.LinkBuild or VariableKind.LinkBuilt => CarrierName(variable.Index),
            VariableKind.Buy or VariableKind.Sell => TradeName(variable.Index) + SliceSuffix(variable.Slice),
            VariableKind.Draw => PoolName(_structure.Draws[variable.Index].Pool) + SliceSuffix(variable.Slice),
            _ => PoolName(_structure.Releases[variable.Index]) + SliceSuffix(variable.Slice),
        };
    }

    /// <summary>Name of a pool: premises and resource.</summary>
    /// <param name="pool">The pool.</param>
    /// <returns>The two names joined by a comma.</returns>
    public string PoolName(int pool) => $"{_structure.PremisesOf(pool).Name},{_structure.ResourceOf(pool).Id.Value}";

    /// <summary>Name of a plant.</summary>
    /// <param name="process">Its process.</param>
    /// <returns>Its id.</returns>
    public string PlantName(int process) => _structure.PlantOf(process).Id.Value;

    /// <summary>Name of a segment or size of a plant: plant and point or size.</summary>
    /// <param name="process">Process of the plant.</param>
    /// <param name="step">Number of the segment or size.</param>
    /// <returns>The two names joined by a comma.</returns>
    public string StepName(int process, int step) => $"{PlantName(process)},{_structure.Processes[process].Curve.Steps[step].Name}";

    /// <summary>Name of a carrier: row of the link, start and end.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <returns>The names joined by commas.</returns>
    public string CarrierName(int carrier)
    {
        Carrier entry = _structure.Carriers[carrier];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_structure.Park.Premises[entry.From].Name},{_structure.Park.Premises[entry.To].Name},{_structure.Park.Tables.Links[entry.Link].RowNumber}");
    }

    /// <summary>Name of an arc: start, end, row of the link, resource.</summary>
    /// <param name="arc">The arc.</param>
    /// <returns>The names joined by commas.</returns>
    public string ArcName(int arc) => $"{CarrierName(_structure.Arcs[arc].Carrier)},{_structure.ResourceOf(_structure.Arcs[arc].FromPool).Id.Value}";

    /// <summary>Suffix that names a slice; empty where the year is not sliced.</summary>
    /// <param name="slice">The slice.</param>
    /// <returns>A comma and the slice's id.</returns>
    public string SliceSuffix(int slice) => _structure.Slices[slice].Id.Length == 0 ? "" : "," + _structure.Slices[slice].Id;

    private static Variable Step(VariableKind kind, (int Process, int Step) place) => new(kind, place.Process, 0) { Step = place.Step };

    private string TradeName(int trade)
    {
        Trade entry = _structure.Trades[trade];
        int row = Enumerable.Range(trade * _slices, _slices).Select(index => _structure.TradeRow[index]).First(index => index >= 0);
        string market = _structure.Park.Tables.Markets[row].Site is null ? "" : ",local";
        string tier = entry.Tier == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $",tier-{entry.Tier}");
        return PoolName(entry.Pool) + market + tier;
    }

    private bool FamilyIsEmpty(int family) =>
        (family + 1 < _families.Count ? _families[family + 1].First : Count) == _families[family].First;

    private void Add(VariableKind kind, int count)
    {
        _families.Add((kind, Count));
        _first.Add(kind, Count);
        Count += count;
    }

    private static int[] Positions(int[] members, int count, int first)
    {
        int[] columns = new int[count];
        Array.Fill(columns, -1);
        for (int position = 0; position < members.Length; position++) columns[members[position]] = first + position;
        return columns;
    }
}

/// <summary>What a column stands for.</summary>
/// <param name="Kind">Kind of variable.</param>
/// <param name="Index">Process, carrier, arc, trade, draw or release.</param>
/// <param name="Slice">Slice; 0 for variables of the whole year.</param>
internal readonly record struct Variable(VariableKind Kind, int Index, int Slice)
{
    /// <summary>Number of the segment or size; 0 where the variable belongs to none.</summary>
    public int Step { get; init; }
}

/// <summary>Kind of variable.</summary>
internal enum VariableKind
{
    /// <summary>Activity of a process in a slice: amount of its reference resource.</summary>
    Activity,

    /// <summary>New capacity of a process.</summary>
    Build,

    /// <summary>Whether a process is built.</summary>
    Built,

    /// <summary>New capacity of a process on a segment of its cost curve.</summary>
    Segment,

    /// <summary>Whether a segment of a cost curve is chosen.</summary>
    SegmentChosen,

    /// <summary>Number of units of a size of a process.</summary>
    Units,

    /// <summary>Amount that leaves the start of an arc in a slice.</summary>
    Flow,

    /// <summary>New capacity of a carrier.</summary>
    LinkBuild,

    /// <summary>Whether a carrier is built.</summary>
    LinkBuilt,

    /// <summary>Amount bought in a slice.</summary>
    Buy,

    /// <summary>Amount sold in a slice.</summary>
    Sell,

    /// <summary>Amount drawn from an endowment in a slice.</summary>
    Draw,

    /// <summary>Amount let go in a slice.</summary>
    Release,
}
