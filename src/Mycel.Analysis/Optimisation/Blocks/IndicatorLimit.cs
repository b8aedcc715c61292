using Mycel.Analysis.Indicators;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Caps and floors on indicators and their ratios: emission caps, budgets, targets of efficiency.</summary>
internal sealed class IndicatorLimit : IBlock
{
    /// <inheritdoc />
    public string Id => "indicator-limit";

    /// <inheritdoc />
    public string Sentence =>
        "An indicator stays on the allowed side of its limit, for the scope that the limit names; a budget is a limit on capital investment; "
        + "a limit on a ratio is written without dividing, and what it divides by is kept from falling below zero where it could.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_j q_j y_j + Q \le L \ (\text{or} \ge, =), \qquad \sum_j (q_j - L d_j) y_j + Q - L D \le 0, \quad \sum_j d_j y_j + D \ge 0",
        "The limit as the package states it; where the denominator is not negative, a ratio is limited by a linear row.",
        new Symbol("q", "what one unit of a variable adds to the indicator, or to the numerator", "indicator per unit of the variable"),
        new Symbol("d", "what one unit of a variable adds to the denominator", "denominator per unit of the variable"),
        new Symbol("y", "any variable of the scope", "its unit"),
        new Symbol("Q", "part of the indicator that is not decided", "unit of the indicator"),
        new Symbol("D", "part of the denominator that is not decided", "unit of the denominator"),
        new Symbol("L", "the limit", "unit of the indicator, or of the ratio"),
        new Symbol("j", "variable", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        IReadOnlyList<ActiveLimit> limits = ActiveLimit.In(program.Structure);
        List<(ActiveLimit Limit, RowSink? Denominator)> rows = [];
        foreach (ActiveLimit limit in limits)
        {
            rows.Add((limit, null));
            if (limit.DoubtfulDenominator(program.Model) is { } denominator) rows.Add((limit, denominator));
        }

        program.BeginFamily(
            this,
            row => rows[row].Limit.Limit.Id + (rows[row].Denominator is null ? "" : ",denominator"),
            row => rows[row].Denominator is null
                ? $"limit {rows[row].Limit.Limit.Id} on {rows[row].Limit.Limit.Indicator}"
                : $"what limit {rows[row].Limit.Limit.Id} divides by",
            row => rows[row].Denominator is null ? rows[row].Limit.UnitSymbol : rows[row].Limit.DenominatorUnitSymbol);
        program.NoteRatios(row => rows[row].Denominator is null ? rows[row].Limit.RatioIn(program.Model) : null);
        foreach ((ActiveLimit limit, RowSink? denominator) in rows)
        {
            if (denominator is null) WriteLimit(program, limit);
            else WriteDenominator(program, denominator);
        }
    }

    private static void WriteLimit(ParkProgram program, ActiveLimit limit)
    {
        var row = new RowSink(program.Model, limit.Scope);
        limit.Write(program.Model, row);
        foreach ((int column, double coefficient) in row.Terms()) program.Add(column, coefficient);
        double bound = limit.RightHandSide - row.Constant;
        program.EndRow(
            limit.Limit.Sense == LimitSense.AtMost ? double.NegativeInfinity : bound,
            limit.Limit.Sense == LimitSense.AtLeast ? double.PositiveInfinity : bound);
    }

    private static void WriteDenominator(ParkProgram program, RowSink denominator)
    {
        foreach ((int column, double coefficient) in denominator.Terms()) program.Add(column, coefficient);
        program.EndRow(0 - denominator.Constant, double.PositiveInfinity);
    }
}
