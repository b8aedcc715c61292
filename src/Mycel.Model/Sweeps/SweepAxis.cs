using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Sweeps;

/// <summary>Cells that move together.</summary>
/// <param name="Group">Name of the group; for a cell that moves by itself the name of the cell.</param>
/// <param name="Cells">The cells; all have the same number of values.</param>
public sealed record SweepAxis(string Group, IReadOnlyList<SweepCell> Cells)
{
    /// <summary>Number of values.</summary>
    public int Count => Cells[0].Texts.Count;

    /// <summary>Number of combinations of the values of axes.</summary>
    /// <param name="axes">The axes.</param>
    public static long RunsOf(IReadOnlyList<SweepAxis> axes)
    {
        const long Enough = long.MaxValue / (1L << 31);
        long runs = axes.Count == 0 ? 0 : 1;
        foreach (SweepAxis axis in axes) runs = Math.Min(Enough, runs * axis.Count);
        return runs;
    }

    /// <summary>Numbers of the values, one for each axis, of a run; the first axis moves slowest.</summary>
    /// <param name="axes">The axes.</param>
    /// <param name="run">Number of the run, from 0.</param>
    public static int[] PlacesOf(IReadOnlyList<SweepAxis> axes, int run)
    {
        int[] places = new int[axes.Count];
        for (int axis = axes.Count - 1; axis >= 0; axis--) (run, places[axis]) = Math.DivRem(run, axes[axis].Count);
        return places;
    }
}

/// <summary>A cell that moves, with its values.</summary>
/// <param name="Row">The row that says so.</param>
/// <param name="Texts">The values, as a file with points as decimal signs writes them.</param>
/// <param name="Numbers">The values as numbers; empty where they are words.</param>
public sealed record SweepCell(SweepRow Row, IReadOnlyList<string> Texts, IReadOnlyList<double> Numbers)
{
    /// <summary>The cell in the words of <c>--vary</c>: table, key, column and year.</summary>
    public string Name => NameOf(Row);

    /// <summary>A cell in the words of <c>--vary</c>.</summary>
    /// <param name="row">The row that moves it.</param>
    public static string NameOf(SweepRow row) =>
        $"{row.Table}/{row.Key.TrimEnd('/')}{(row.Column is { } column ? "/" + column : "")}{(row.Year is { } year ? FormattableString.Invariant($"@{year}") : "")}";
}
