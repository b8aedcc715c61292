using CsCheck;
using Mycel.Analysis.Reporting.Flowsheets;

namespace Mycel.Tests.Reporting;

public sealed class FlowPlacesTests
{
    private static readonly Gen<(int Count, (int From, int To)[] Lines)> Graph =
        Gen.Int[1, 14].SelectMany(count => Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Where(line => line.Item1 != line.Item2 || count == 1).Array[0, count == 1 ? 0 : 30].Select(lines => (count, lines)));

    [Fact]
    public void Without_the_lines_that_run_back_nothing_runs_in_a_circle() => Graph.ForAll(graph =>
    {
        bool[] back = FlowCycles.Back(graph.Count, graph.Lines, _ => 0);
        (int From, int To)[] forth = [.. graph.Lines.Where((_, line) => !back[line])];
        FlowCycles.Back(graph.Count, forth, _ => 0).ShouldAllBe(again => !again);
    });

    [Fact]
    public void A_graph_without_circles_has_no_line_that_runs_back() => Graph.ForAll(graph =>
        FlowCycles.Back(graph.Count, [.. graph.Lines.Where(line => line.From < line.To)], _ => 0).ShouldAllBe(back => !back));

    [Fact]
    public void Boxes_do_not_touch_and_lines_run_down_unless_they_run_back() => Graph.ForAll(graph =>
    {
        FlowSize[] sizes = [.. Enumerable.Range(0, graph.Count).Select(node => new FlowSize(40 + (node % 3 * 60), 40 + (node % 2 * 90), 30 + node))];
        var places = new FlowPlaces(sizes, graph.Lines, _ => 0);
        for (int one = 0; one < graph.Count; one++)
        {
            for (int other = 0; other < one; other++)
            {
                FlowPlace a = places.Places[one], b = places.Places[other];
                bool apart = a.X + sizes[one].Right <= b.X - sizes[other].Left || b.X + sizes[other].Right <= a.X - sizes[one].Left || a.Y + sizes[one].Height <= b.Y || b.Y + sizes[other].Height <= a.Y;
                apart.ShouldBeTrue();
            }

            (places.Places[one].X - sizes[one].Left).ShouldBeGreaterThanOrEqualTo(-1e-6);
            (places.Places[one].X + sizes[one].Right).ShouldBeLessThanOrEqualTo(places.Width + 1e-6);
        }

        for (int line = 0; line < graph.Lines.Length; line++)
        {
            (int from, int to) = places.IsBack[line] ? (graph.Lines[line].To, graph.Lines[line].From) : graph.Lines[line];
            (places.Places[from].Y + sizes[from].Height).ShouldBeLessThan(places.Places[to].Y);
        }
    });

    [Fact]
    public void A_chain_stands_in_one_column()
    {
        var places = new FlowPlaces([new FlowSize(50, 50, 30), new FlowSize(50, 50, 30), new FlowSize(50, 50, 30)], [(0, 1), (1, 2)], _ => 0);
        places.Places.Select(place => place.X).ShouldAllBe(x => Math.Abs(x - 50) < 1e-6);
        places.Width.ShouldBe(100, 1e-6);
    }
}
