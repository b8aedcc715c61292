using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>What a flowsheet's drawing shows: plants as boxes, places where several plants give to several others, lines between them and what crosses the boundary.</summary>
internal sealed class FlowGraph
{
    /// <summary>Most plants that are drawn.</summary>
    public const int MostPlants = 24;

    private const int MostLines = 60;
    private const int MostStubs = 9;

    // What passes between more plants than this is a grid or a main, and its lines would hide all others.
    private const int MostJoined = 5;
    private static readonly HashSet<string> Outside = ["buy", "extract", "sell", "release"];

    private readonly List<FlowNode> _nodes = [];
    private readonly List<FlowLine> _lines = [];

    private FlowGraph(PlanView view)
    {
        IReadOnlyList<PlantFlow> all = [.. view.Plan.Balance!.Flows.Where(flow => double.IsFinite(flow.Value) && flow.Value > 0)];
        Dictionary<string, double> greatest = all.GroupBy(flow => flow.Unit, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(flow => flow.Value), StringComparer.Ordinal);
        double Share(PlantFlow flow) => flow.Value / greatest[flow.Unit];
        string[] plants = [.. all.SelectMany(flow => new[] { (flow.From, Share(flow)), (flow.To, Share(flow)) }).Where(end => !Outside.Contains(end.Item1))
            .GroupBy(end => end.Item1, StringComparer.Ordinal).OrderByDescending(group => group.Sum(end => end.Item2)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
        PlantCount = plants.Length;
        var drawn = plants.Take(MostPlants).ToHashSet(StringComparer.Ordinal);
        PlantFlow[] kept = [.. all.Where(flow => drawn.Contains(flow.From) || drawn.Contains(flow.To)).Where(flow => IsDrawn(flow.From) && IsDrawn(flow.To))];
        foreach (string plant in drawn.Order(StringComparer.Ordinal)) _nodes.Add(new FlowNode(plant, view.Names.Plant(plant), Load(view.Plan, plant), Meeting: false));
        Dictionary<string, int> places = _nodes.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        foreach (IGrouping<string, PlantFlow> resource in kept.GroupBy(flow => flow.Resource, StringComparer.Ordinal))
            foreach (PlantFlow[] joined in Joined([.. resource])) Add(joined, view.Names, places, Share);
        LineCount = _lines.Count;
        if (_lines.Count > MostLines) _lines = [.. _lines.OrderByDescending(line => line.Share).Take(MostLines)];

        bool IsDrawn(string end) => Outside.Contains(end) || drawn.Contains(end);
    }

    /// <summary>Boxes.</summary>
    public IReadOnlyList<FlowNode> Nodes => _nodes;

    /// <summary>Lines between boxes.</summary>
    public IReadOnlyList<FlowLine> Lines => _lines;

    /// <summary>Number of plants that give or take something, drawn or not.</summary>
    public int PlantCount { get; }

    /// <summary>Number of lines between drawn boxes, drawn or not.</summary>
    public int LineCount { get; }

    /// <summary>Whether something is left out.</summary>
    public bool IsPart => PlantCount > MostPlants || LineCount > _lines.Count;

    /// <summary>The flowsheet of a balance.</summary>
    public static FlowGraph Of(PlanView view) => new(view);

    private static string Load(PlanDocument plan, string plant)
    {
        Activity[] own = [.. plan.Activities.Where(row => row.Plant == plant)];
        // Capacity is that of the whole year, in each of its parts.
        double capacity = own.Select(row => row.Capacity).DefaultIfEmpty(0).Max();
        return own.Length == 0 || !(capacity > 0) || !double.IsFinite(capacity) ? "" : $"load {Figure.Percent(own.Sum(row => row.Value) / capacity)}";
    }

    // Where several plants give to several others, or to the world, it is not known who gives to whom: the streams meet, as they do in a grid or a main.
    private void Add(PlantFlow[] flows, Names names, Dictionary<string, int> places, Func<PlantFlow, double> share)
    {
        string title = names.Resource(flows[0].Resource);
        var sources = flows.GroupBy(flow => flow.From, StringComparer.Ordinal).ToList();
        var sinks = flows.GroupBy(flow => flow.To, StringComparer.Ordinal).ToList();
        bool isMain = sources.Concat(sinks).Select(end => end.Key).Distinct(StringComparer.Ordinal).Count(end => !Outside.Contains(end)) > MostJoined;
        if (isMain)
        {
            AddMain();
            return;
        }

        if (sources.Count < 2 || sinks.Count < 2 || flows.Length <= sources.Count)
        {
            foreach (PlantFlow flow in flows) Connect(flow.From, flow.To, flow.Value, share(flow));
            return;
        }

        string meeting = $"meeting:{flows[0].Resource}:{flows[0].From}";
        places[meeting] = _nodes.Count;
        _nodes.Add(new FlowNode(meeting, title, FlowWords.Amount(flows.Sum(flow => flow.Value), flows[0].Unit), Meeting: true));
        foreach (var source in sources) Connect(source.Key, meeting, source.Sum(flow => flow.Value), source.Max(share));
        foreach (var sink in sinks) Connect(meeting, sink.Key, sink.Sum(flow => flow.Value), sink.Max(share));

        // A box of its own with what crosses the boundary; at each plant a short arrow that names it.
        void AddMain()
        {
            var main = new FlowNode($"main:{flows[0].Resource}:{flows[0].From}", title, FlowWords.Amount(flows.Sum(flow => flow.Value), flows[0].Unit), Meeting: true);
            _nodes.Add(main);
            foreach (var source in sources)
                AddStub(Outside.Contains(source.Key) ? main.Entering : _nodes[places[source.Key]].Leaving, new FlowStub(Outside.Contains(source.Key) ? source.Key : FlowWords.Main, title, AmountOf(source)));
            foreach (var sink in sinks)
                AddStub(Outside.Contains(sink.Key) ? main.Leaving : _nodes[places[sink.Key]].Entering, new FlowStub(Outside.Contains(sink.Key) ? sink.Key : FlowWords.Main, title, AmountOf(sink)));
        }

        string AmountOf(IGrouping<string, PlantFlow> end) => FlowWords.Amount(end.Sum(flow => flow.Value), flows[0].Unit);

        void Connect(string from, string to, double value, double part)
        {
            string amount = FlowWords.Amount(value, flows[0].Unit);
            if (Outside.Contains(from)) AddStub(_nodes[places[to]].Entering, new FlowStub(from, title, amount));
            else if (Outside.Contains(to)) AddStub(_nodes[places[from]].Leaving, new FlowStub(to, title, amount));
            else _lines.Add(new FlowLine(places[from], places[to], title, amount, part));
        }
    }

    private static void AddStub(List<FlowStub> stubs, FlowStub stub)
    {
        if (stubs.Count < MostStubs) stubs.Add(stub);
        else stubs[^1] = stub with { Title = "and more: see the table", Amount = "" };
    }

    // Flows of one resource that share a giver or a taker, directly or over others; what is bought or sold joins nobody.
    private static IEnumerable<PlantFlow[]> Joined(PlantFlow[] flows)
    {
        var waiting = flows.ToList();
        while (waiting.Count > 0)
        {
            var group = new List<PlantFlow> { waiting[0] };
            waiting.RemoveAt(0);
            for (int place = 0; place < group.Count; place++)
            {
                PlantFlow flow = group[place];
                group.AddRange(waiting.Where(Touches));
                waiting.RemoveAll(Touches);

                bool Touches(PlantFlow other) =>
                    (!Outside.Contains(flow.From) && other.From == flow.From) || (!Outside.Contains(flow.To) && other.To == flow.To);
            }

            yield return [.. group];
        }
    }
}
