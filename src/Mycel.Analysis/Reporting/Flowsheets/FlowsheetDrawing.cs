using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Draws a flowsheet: boxes in layers from the top down, lines between them, arrows where something crosses the boundary. Plain shapes and classes, so that it stands in the page without a script.</summary>
internal sealed class FlowsheetDrawing
{
    private const double BoxWidth = 146;
    private const double Arrow = 26;
    private const double StubText = 122;
    private const double Margin = 12;
    private const int BoxLetters = 20;
    private const int StubLetters = 19;

    private readonly FlowGraph _graph;
    private readonly FlowPlaces _places;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];
    private readonly List<IReadOnlyList<(double X, double Y)>> _courses = [];

    private FlowsheetDrawing(FlowGraph graph)
    {
        _graph = graph;
        _places = new FlowPlaces([.. graph.Nodes.Select(SizeOf)], [.. graph.Lines.Select(line => (line.From, line.To))], node => graph.Nodes[node].Entering.Count);
    }

    /// <summary>The drawing as markup.</summary>
    /// <param name="graph">What to draw.</param>
    /// <param name="label">What it shows, in words.</param>
    public static Html Of(FlowGraph graph, string label)
    {
        var drawing = new FlowsheetDrawing(graph);
        Html boxes = Html.Join(Enumerable.Range(0, graph.Nodes.Count), drawing.Box);
        Html lines = drawing.Lines();
        // A label may stand beyond the outermost box.
        double left = drawing._taken.Select(box => box.Left).Append(0).Min() - Margin;
        double width = drawing._taken.Select(box => box.Right).Append(drawing._places.Width).Max() + Margin - left;
        double height = drawing._places.Height + (2 * Margin);
        string size = width <= 1060 ? "fits" : "wide";
        return Html.Of(
            $"<div class=\"scroll flowsheet\" tabindex=\"0\" role=\"region\" aria-label=\"Drawing of the flowsheet\"><svg class=\"{size}\" role=\"img\" aria-label=\"{label}\" width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"{N(left)} {N(-Margin)} {N(width)} {N(height)}\">{lines}{boxes}</svg></div>{Html.When(size == "wide", () => Html.Of($"<p class=\"note\">The drawing is wider than the page: move it sideways to see all of it.</p>"))}");
    }

    private static string N(double value) => FlowLabel.Number(value);

    private static FlowLabel Label(FlowStub stub) => FlowLabel.Of(stub.Title, stub.Amount, StubLetters);

    private static double StubHeight(IReadOnlyList<FlowStub> stubs) => stubs.Sum(stub => Label(stub).Height + 6);

    private static double InnerHeight(FlowNode node) => FlowLabel.Of(node.Title, node.Sub, BoxLetters).Height + 18;

    private static FlowSize SizeOf(FlowNode node)
    {
        double side = (BoxWidth / 2) + 4;
        return new FlowSize(
            side + (node.Entering.Count > 0 ? Arrow + StubText : 0), side + (node.Leaving.Count > 0 ? Arrow + StubText : 0),
            Math.Max(InnerHeight(node), Math.Max(StubHeight(node.Entering), StubHeight(node.Leaving))));
    }

    private Html Box(int number)
    {
        FlowNode node = _graph.Nodes[number];
        FlowPlace place = _places.Places[number];
        double height = _places.SizeOf(number).Height;
        FlowLabel title = FlowLabel.Of(node.Title, node.Sub, BoxLetters);
        Html shape = Html.Of(
            $"<rect class=\"{(node.Meeting ? "meeting" : "plant")}\" x=\"{N(place.X - (BoxWidth / 2))}\" y=\"{N(place.Y)}\" width=\"{N(BoxWidth)}\" height=\"{N(height)}\" rx=\"{N(node.Meeting ? Math.Min(height / 2, 24) : 8)}\"/>");
        Html text = title.Text(place.X, place.Y + ((height - title.Height) / 2), "middle", "box");
        return Html.Of($"<g><title>{node.Title}</title>{shape}{text}{Stubs(node.Entering, place, height, left: true)}{Stubs(node.Leaving, place, height, left: false)}</g>");
    }

    private static Html Stubs(IReadOnlyList<FlowStub> stubs, FlowPlace place, double height, bool left)
    {
        double y = place.Y + ((height - StubHeight(stubs)) / 2);
        var all = new List<Html>();
        foreach (FlowStub stub in stubs)
        {
            FlowLabel label = Label(stub);
            double middle = y + (label.Height / 2) + 3;
            // An arrow on the left ends at the box, one on the right begins there.
            double from = left ? place.X - (BoxWidth / 2) - Arrow : place.X + (BoxWidth / 2);
            double tip = from + Arrow - 1;
            Html text = left ? label.Text(from - 5, y + 3, "end", "stream") : label.Text(from + Arrow + 5, y + 3, "start", "stream");
            all.Add(Html.Of(
                $"<g class=\"way-{stub.Way}\"><title>{FlowWords.Way(stub.Way)}: {stub.Title}, {stub.Amount}</title><path class=\"line\" d=\"M{N(from)} {N(middle)}H{N(tip - 6)}\"/><path class=\"tip\" d=\"M{N(tip)} {N(middle)}l-8 -4v8z\"/>{text}</g>"));
            y += label.Height + 6;
        }

        return Html.Join(all, stub => stub);
    }

    private Html Lines()
    {
        for (int number = 0; number < _graph.Nodes.Count; number++)
        {
            FlowPlace place = _places.Places[number];
            FlowSize size = _places.SizeOf(number);
            _taken.Add((place.X - size.Left, place.Y - 2, place.X + size.Right, place.Y + size.Height + 2));
        }

        double[] upper = Ports(line => _places.Ways[line][0], line => _places.Places[_places.Ways[line][1]].X);
        double[] lower = Ports(line => _places.Ways[line][^1], line => _places.Places[_places.Ways[line][^2]].X);
        // No label hides where a line ends.
        for (int line = 0; line < _graph.Lines.Count; line++)
        {
            int box = _places.IsBack[line] ? _places.Ways[line][0] : _places.Ways[line][^1];
            double x = _places.IsBack[line] ? upper[line] : lower[line];
            double y = _places.IsBack[line] ? _places.Places[box].Y + _places.SizeOf(box).Height + 8 : _places.Places[box].Y - 8;
            _taken.Add((x - 6, y - 8, x + 6, y + 8));
        }

        _courses.AddRange(Enumerable.Range(0, _graph.Lines.Count).Select(line => FlowCourse.Of(_places, _places.Ways[line], upper[line], lower[line])));
        // Labels stand above all lines.
        (Html Shape, Html Label)[] lines = [.. Enumerable.Range(0, _graph.Lines.Count).Select(line => Line(line, upper[line], lower[line]))];
        return Html.Of($"{Html.Join(lines, line => line.Shape)}{Html.Join(lines, line => line.Label)}");
    }

    // Lines leave a box side by side, in the order of where they go.
    private double[] Ports(Func<int, int> box, Func<int, double> towards)
    {
        var ports = new double[_graph.Lines.Count];
        foreach (IGrouping<int, int> own in Enumerable.Range(0, ports.Length).GroupBy(box))
        {
            int[] sorted = [.. own.OrderBy(towards).ThenBy(line => line)];
            double step = Math.Min(38, (BoxWidth - 24) / sorted.Length);
            for (int place = 0; place < sorted.Length; place++) ports[sorted[place]] = _places.Places[own.Key].X + ((place - ((sorted.Length - 1) / 2.0)) * step);
        }

        return ports;
    }

    private (Html Shape, Html Label) Line(int number, double upper, double lower)
    {
        FlowLine line = _graph.Lines[number];
        IReadOnlyList<int> way = _places.Ways[number];
        bool isBack = _places.IsBack[number];
        FlowPlace top = _places.Places[way[0]];
        double y = top.Y + _places.SizeOf(way[0]).Height;
        double end = _places.Places[way[^1]].Y;
        // Room for the tip, which stands at the upper end where the line runs back.
        double begin = y + (isBack ? 8 : 0);
        var path = new System.Text.StringBuilder($"M{N(upper)} {N(begin)}");
        var spots = new List<(double X, double Y)>();
        double x = upper;
        y = begin;
        foreach (int passed in way.Skip(1).SkipLast(1))
        {
            FlowPlace place = _places.Places[passed];
            Curve(place.X, place.Y);
            y = place.Y + _places.SizeOf(passed).Height;
            spots.Add((x, (place.Y + y) / 2));
            path.Append($"V{N(y)}");
        }

        Curve(lower, end - (isBack ? 0 : 7));
        FlowLabel label = FlowLabel.Of(line.Title, line.Amount, 24, most: 2);
        (double labelX, double labelY) = Spot(label, spots, number);
        string tip = isBack ? $"M{N(upper)} {N(begin - 8)}l-4.5 9h9z" : $"M{N(lower)} {N(end)}l-4.5 -9h9z";
        string wide = N(1.4 + (3.2 * Math.Sqrt(Math.Clamp(line.Share, 0, 1))));
        Html shape = Html.Of(
            $"<g class=\"{(isBack ? "back" : "forth")}\"><title>{line.Title}: {_graph.Nodes[line.From].Title} → {_graph.Nodes[line.To].Title}, {line.Amount}</title><path class=\"line\" stroke-width=\"{wide}\" d=\"{path.ToString()}\"/><path class=\"tip\" d=\"{tip}\"/></g>");
        return (shape, Html.Of(
            $"<rect class=\"ground\" x=\"{N(labelX - 2)}\" y=\"{N(labelY - 1)}\" width=\"{N(label.Width + 4)}\" height=\"{N(label.Height + 3)}\" rx=\"3\"/>{label.Text(labelX, labelY, "start", "stream")}"));

        void Curve(double toX, double toY)
        {
            double bend = (y + toY) / 2;
            path.Append($"C{N(x)} {N(bend)} {N(toX)} {N(bend)} {N(toX)} {N(toY)}");
            foreach (double share in (double[])[0.5, 0.3, 0.7, 0.15, 0.85])
                spots.Add((x + ((toX - x) * ((3 * share * share) - (2 * share * share * share))), y + ((toY - y) * share)));
            x = toX;
            y = toY;
        }
    }

    // Beside the line where nothing else stands and no other line runs; else where nothing stands; else in its middle.
    private (double X, double Y) Spot(FlowLabel label, List<(double X, double Y)> spots, int number)
    {
        (double Left, double Top, double Right, double Bottom)[] free = [.. spots
            .SelectMany(spot => (double[])[spot.X + 7, spot.X - 7 - label.Width, spot.X - (label.Width / 2)], (spot, left) =>
                (Left: left, Top: spot.Y - (label.Height / 2), Right: left + label.Width, Bottom: spot.Y + (label.Height / 2)))
            .Where(box => !_taken.Any(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))];
        if (free.Length == 0) return (spots[0].X + 7, spots[0].Y - (label.Height / 2));
        var best = Array.Find(free, box => !_courses.Where((_, line) => line != number).Any(course => course.Any(point => IsIn(box, point))));
        if (best == default) best = free[0];
        _taken.Add(best);
        return (best.Left, best.Top);
    }

    private static bool IsIn((double Left, double Top, double Right, double Bottom) box, (double X, double Y) point) =>
        point.X > box.Left - 3 && point.X < box.Right + 3 && point.Y > box.Top - 2 && point.Y < box.Bottom + 2;
}
