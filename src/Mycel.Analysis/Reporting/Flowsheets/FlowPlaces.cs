namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Size of what is to be placed: a box with what stands to its left and right.</summary>
/// <param name="Left">Width from its middle to its left end.</param>
/// <param name="Right">Width from its middle to its right end.</param>
/// <param name="Height">Height.</param>
internal readonly record struct FlowSize(double Left, double Right, double Height);

/// <summary>Where something stands.</summary>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its upper end, from the top.</param>
internal readonly record struct FlowPlace(double X, double Y);

/// <summary>
/// Places boxes in layers from what comes in to what goes out (layered drawing: circles broken, longest path, order by the middle of the neighbours, as Sugiyama, Tagawa and Toda gave it in 1981). A line that passes a layer has a
/// place in it, so that no line runs through a box; lines that run back are placed like lines that run forth.
/// </summary>
internal sealed class FlowPlaces
{
    private const double Gap = 26;
    private const double LayerGap = 86;
    private const double LineRoom = 12;
    private const int Rounds = 40;
    private const int MostAlone = 3;

    // What runs back pulls little: a flowsheet is read along what runs forth.
    private const double WeakPull = 0.15;

    private readonly int _boxes;
    private readonly List<FlowSize> _sizes;
    private readonly List<int> _layer;
    private readonly List<(int From, int To)> _steps = [];
    private readonly HashSet<(int From, int To)> _weak = [];
    private readonly List<List<int>> _layers = [];

    /// <summary>Places boxes.</summary>
    /// <param name="sizes">Size of each.</param>
    /// <param name="lines">Ends of each line.</param>
    /// <param name="weight">What each box gets from outside.</param>
    public FlowPlaces(IReadOnlyList<FlowSize> sizes, IReadOnlyList<(int From, int To)> lines, Func<int, double> weight)
    {
        _boxes = sizes.Count;
        _sizes = [.. sizes];
        IsBack = FlowCycles.Back(sizes.Count, lines, weight);
        (int From, int To)[] forth = [.. lines.Select((line, place) => IsBack[place] ? (line.To, line.From) : line)];
        _layer = [.. LayersOf(sizes.Count, forth)];
        Ways = [.. forth.Select((line, place) => WayOf(line, IsBack[place]))];
        for (int node = 0; node < _sizes.Count; node++)
        {
            while (_layers.Count <= _layer[node]) _layers.Add([]);
            _layers[_layer[node]].Add(node);
        }

        Order();
        Places = Put();
    }

    /// <summary>Which lines run back.</summary>
    public IReadOnlyList<bool> IsBack { get; }

    /// <summary>What each line passes, from the higher box to the lower one.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Ways { get; }

    /// <summary>Where boxes and what lines pass stand.</summary>
    public IReadOnlyList<FlowPlace> Places { get; }

    /// <summary>Size of what stands in a place.</summary>
    public FlowSize SizeOf(int node) => _sizes[node];

    /// <summary>Width of the drawing.</summary>
    public double Width { get; private set; }

    /// <summary>Height of the drawing.</summary>
    public double Height { get; private set; }

    private static int[] LayersOf(int count, (int From, int To)[] forth)
    {
        var layer = new int[count];
        for (int round = 0; round < count; round++)
        {
            bool moved = false;
            foreach ((int from, int to) in forth)
            {
                if (from == to || layer[to] > layer[from]) continue;
                layer[to] = layer[from] + 1;
                moved = true;
            }

            if (!moved) break;
        }

        // What has no lines stands below all that has.
        int deepest = layer.DefaultIfEmpty(0).Max();
        int[] alone = [.. Enumerable.Range(0, count).Where(node => forth.All(line => line.From != node && line.To != node))];
        for (int place = 0; place < alone.Length && alone.Length < count; place++) layer[alone[place]] = deepest + 1 + (place / MostAlone);

        // What nothing feeds stands right above what it feeds.
        for (int node = 0; node < count; node++)
        {
            int[] below = [.. forth.Where(line => line.From == node && line.To != node).Select(line => layer[line.To])];
            if (below.Length > 0 && forth.All(line => line.To != node)) layer[node] = below.Min() - 1;
        }

        return layer;
    }

    private List<int> WayOf((int From, int To) line, bool isBack)
    {
        var way = new List<int> { line.From };
        for (int layer = _layer[line.From] + 1; layer < _layer[line.To]; layer++)
        {
            way.Add(_sizes.Count);
            _sizes.Add(new FlowSize(LineRoom, LineRoom, 0));
            _layer.Add(layer);
        }

        way.Add(line.To);
        (int From, int To)[] steps = line.From == line.To ? [] : [.. way.Zip(way.Skip(1))];
        _steps.AddRange(steps);
        if (isBack) _weak.UnionWith(steps);
        return way;
    }

    private void Order()
    {
        ILookup<int, int> above = _steps.ToLookup(step => step.To, step => step.From);
        ILookup<int, int> below = _steps.ToLookup(step => step.From, step => step.To);
        var rank = new double[_sizes.Count];
        foreach (List<int> layer in _layers) Number(layer, rank);
        for (int round = 0; round < Rounds; round++)
        {
            bool down = round % 2 == 0;
            foreach (List<int> layer in down ? _layers : Enumerable.Reverse(_layers))
            {
                ILookup<int, int> neighbours = down ? above : below;
                int[] sorted = [.. layer.OrderBy(node => neighbours[node].Any() ? neighbours[node].Average(other => rank[other]) : rank[node])];
                layer.Clear();
                layer.AddRange(sorted);
                Number(layer, rank);
            }
        }
    }

    private static void Number(List<int> layer, double[] rank)
    {
        for (int place = 0; place < layer.Count; place++) rank[layer[place]] = layer.Count == 1 ? 0.5 : place / (double)(layer.Count - 1);
    }

    private FlowPlace[] Put()
    {
        ILookup<int, (int Other, double Pull)> neighbours = _steps.SelectMany(step => new[] { (Own: step.From, Other: step.To, Pull: PullOf(step)), (Own: step.To, Other: step.From, Pull: PullOf(step)) })
            .ToLookup(step => step.Own, step => (step.Other, step.Pull));
        var x = new double[_sizes.Count];
        foreach (List<int> layer in _layers) Spread(layer, x, [.. layer.Select(_ => 0.0)]);
        for (int round = 0; round < Rounds; round++)
            foreach (List<int> layer in round % 2 == 0 ? _layers : Enumerable.Reverse(_layers))
                Spread(layer, x, [.. layer.Select(node => neighbours[node].Any() ? neighbours[node].Sum(step => step.Pull * x[step.Other]) / neighbours[node].Sum(step => step.Pull) : x[node])]);

        // What has no lines has no neighbours to stand near: it stands in the middle.
        int[] joined = [.. Enumerable.Range(0, _sizes.Count).Where(neighbours.Contains)];
        double middle = joined.Length == 0 ? 0 : (joined.Min(node => x[node] - _sizes[node].Left) + joined.Max(node => x[node] + _sizes[node].Right)) / 2;
        foreach (List<int> layer in _layers.Where(layer => !layer.Exists(neighbours.Contains))) Spread(layer, x, [.. layer.Select(_ => middle)]);

        double left = _sizes.Select((size, node) => x[node] - size.Left).DefaultIfEmpty(0).Min();
        Width = _sizes.Select((size, node) => x[node] + size.Right).DefaultIfEmpty(0).Max() - left;
        var places = new FlowPlace[_sizes.Count];
        double y = 0;
        foreach (List<int> layer in _layers)
        {
            double high = layer.Max(node => _sizes[node].Height);
            foreach (int node in layer)
            {
                if (node >= _boxes) _sizes[node] = _sizes[node] with { Height = high };
                places[node] = new FlowPlace(x[node] - left, y + ((high - _sizes[node].Height) / 2));
            }

            y += high + LayerGap;
        }

        Height = Math.Max(0, y - LayerGap);
        return places;
    }

    private double PullOf((int From, int To) step) => _weak.Contains(step) ? WeakPull : 1;

    // Each as near as may be to where it wants to stand, in the order of the layer and without touching.
    private void Spread(List<int> layer, double[] x, double[] wish)
    {
        double end = double.NegativeInfinity;
        for (int place = 0; place < layer.Count; place++)
        {
            FlowSize size = _sizes[layer[place]];
            x[layer[place]] = Math.Max(wish[place], end + Gap + size.Left);
            end = x[layer[place]] + size.Right;
        }

        double shift = layer.Select((node, place) => wish[place] - x[node]).Average();
        foreach (int node in layer) x[node] += shift;
    }
}
