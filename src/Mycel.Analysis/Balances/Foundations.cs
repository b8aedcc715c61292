using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Balances;

/// <summary>
/// On which cell a figure of a unit model rests. A figure is no better than the worst of its inputs: of the inputs that move it, those of the worst quality count, and of these
/// the one that moves it most.
/// </summary>
internal sealed class Foundations
{
    // Which inputs move a figure is found by moving each of them a little; what rounding moves is less than the second number.
    private const double Step = 0.01;
    private const double Rounding = 1e-12;

    private readonly PackageTables _tables;
    private readonly List<(CellRef Cell, int Rank, Dictionary<UnitFigure, double>? Figures)> _moved = [];

    /// <summary>Moves each input of a model.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="rows">Rows of the model.</param>
    /// <param name="evaluate">Works out the figures; null where they cannot be.</param>
    public Foundations(PackageTables tables, UnitRows rows, Func<UnitReading, Dictionary<UnitFigure, double>?> evaluate)
    {
        _tables = tables;
        foreach (UnitInput input in rows.Model.Inputs.Where(rows.Reading.Has))
        {
            (CellRef cell, int rank) = rows.CellsOf(input).Select(cell => (cell, RankOf(cell))).MaxBy(pair => pair.Item2);
            _moved.Add((cell, rank, StepsFrom(rows.Reading[input]).Select(value => evaluate(rows.Reading.With(input, value))).FirstOrDefault(figures => figures is not null)));
        }
    }

    /// <summary>Cell that a figure rests on; null where no input moves it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="number">Its number.</param>
    public CellRef? Of(UnitFigure figure, double number)
    {
        var moving = _moved.Select(input => (input.Cell, input.Rank, Effect: EffectOf(input.Figures, figure, number))).Where(input => input.Effect > Rounding).ToList();
        // Of inputs that move it alike the last is taken: costs stand last, and a cost is looked for at its price.
        return moving.Count == 0 ? null : moving.OrderBy(input => input.Rank).ThenBy(input => Math.Round(input.Effect / Step, 1)).Last().Cell;
    }

    // A whole number of years can be moved by a year only.
    private static IEnumerable<double> StepsFrom(double value)
    {
        double step = value == 0 ? Step : value * Step;
        return [value - step, value + step, value - 1, value + 1];
    }

    // An input that cannot be moved at all, because nature forbids it, bears everything.
    private static double EffectOf(Dictionary<UnitFigure, double>? figures, UnitFigure figure, double number) =>
        figures is null ? double.PositiveInfinity : Math.Abs(figures.GetValueOrDefault(figure) - number) / Math.Max(Math.Abs(number), double.Epsilon);

    private int RankOf(CellRef cell) => _tables.SourceOf(cell) is { } source ? (int)source.Quality : (int)Quality.Assumed + 1;
}
