using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Basic;

/// <summary>The "basic" problem in Mycel beside plain arrays and peers.</summary>
/// <param name="work">Folder for the peers' input.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class BasicTable(string work, TextWriter output)
{
    private static readonly int[] s_sizes = [100, 400, 1000];

    // PuLP needs a minute and a half and 3 GB at N = 1000.
    private const int LargestForPulp = 400;

    /// <summary>Runs all sizes.</summary>
    public void Run()
    {
        var table = new MarkdownTable(
            output, "N", "columns", "Mycel fills s", "Mycel to a loaded solver s", "plain arrays filled s", "plain arrays to a loaded solver s", "ratio to a loaded solver", "first attempt s",
            "model MB", "allocated / model", "peak MB of the process", "the same, plain arrays");
        foreach (int size in s_sizes)
        {
            string name = size.ToString(CultureInfo.InvariantCulture);
            Figures run = Figures.OfProcess("basic-run", name);
            table.Row(
                name, Count(2.0 * size * size), Seconds(run["fill"]), Seconds(run["all"]), Seconds(run["plain fill"]), Seconds(run["plain"]), Ratio(run["all"] / run["plain"]),
                Seconds(run["cold"]), Count(run["model"] / 1e6), Ratio(run["allocated"] / run["model"]), Count(Figures.OfProcess("basic-once", name)["peak"]),
                Count(Figures.OfProcess("basic-once", name, "plain")["peak"]));
        }

        output.WriteLine();
        RunPeers();
    }

    private void RunPeers()
    {
        var peers = new Peers(work);
        var table = new MarkdownTable(output, "N", "Mycel fills s", "SciPy fills matrices s", "GLPK generates from MathProg s", "PuLP builds its model s", "SciPy MB", "PuLP MB");
        foreach (int size in s_sizes)
        {
            Figures own = Figures.OfProcess("basic-once", size.ToString(CultureInfo.InvariantCulture));
            (Figures arrays, Figures glpk) = (peers.SciPy(size), peers.Glpk(size));
            Figures pulp = size <= LargestForPulp ? peers.PuLP(size) : new Figures();
            table.Row(
                Count(size), Seconds(own["fill"]), Seconds(arrays["all"]), Seconds(glpk["all"]), Seconds(pulp["all"]), Count(arrays["peak"]), Count(pulp["peak"]));
        }

        output.WriteLine();
    }
}
