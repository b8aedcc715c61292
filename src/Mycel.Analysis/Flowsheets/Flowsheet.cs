using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;
using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// The balance of a park in one slice of a year, as equations: unknowns are what plants do, what arcs with losses carry and what crosses the boundary; equations are the balance of
/// every bus and what is given.
/// </summary>
/// <remarks>
/// $\sum_j c_{ij} x_j \, r_{ij}(x_j / k_j) = b_i$ with coefficient $c$, unknown $x$, load curve $r$ (1 where there is none), capacity $k$ in the slice, and given value $b$ (0 for
/// balances).
/// </remarks>
internal sealed class Flowsheet : INonlinearEquations
{
    /// <summary>The superstructure.</summary>
    public required Superstructure Structure { get; init; }

    /// <summary>Number of the slice.</summary>
    public required int Slice { get; init; }

    /// <summary>What is given.</summary>
    public required IReadOnlyList<GivenFact> Facts { get; init; }

    /// <summary>Pools that balance in common.</summary>
    public required Buses Buses { get; init; }

    /// <summary>What is found.</summary>
    public required IReadOnlyList<FlowsheetUnknown> Unknowns { get; init; }

    /// <summary>What holds.</summary>
    public required IReadOnlyList<FlowsheetEquation> Equations { get; init; }

    /// <summary>First coefficient of each equation, and one past the last.</summary>
    public required int[] Start { get; init; }

    /// <summary>Unknown of each coefficient.</summary>
    public required int[] Column { get; init; }

    /// <summary>The coefficients, at full load.</summary>
    public required double[] Coefficient { get; init; }

    /// <summary>Flow of a plant that each coefficient comes from; -1 for others.</summary>
    public required int[] Flow { get; init; }

    /// <summary>Right-hand sides.</summary>
    public required double[] Value { get; init; }

    /// <summary>For each fact that gives a share: what it is a share of, as terms of an equation.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<SupplyTerm>> Supplies { get; init; }

    /// <summary>Load curve of each flow of a plant; empty where no flow has one.</summary>
    public required LoadCurve?[] Curves { get; init; }

    /// <summary>Capacity of each process in the slice: amount.</summary>
    public required double[] Capacity { get; init; }

    /// <summary>The equations with every plant at full load.</summary>
    public EquationMatrix AtFullLoad()
    {
        var matrix = new EquationMatrixBuilder(RowCount, ColumnCount);
        for (int row = 0; row < RowCount; row++)
            for (int entry = Start[row]; entry < Start[row + 1]; entry++) matrix.Add(row, Column[entry], Coefficient[entry]);
        return matrix.Build();
    }

    /// <inheritdoc />
    public int RowCount => Equations.Count;

    /// <inheritdoc />
    public int ColumnCount => Unknowns.Count;

    /// <summary>Whether some flow is not in proportion to activity.</summary>
    public bool IsCurved => Curves.Length > 0;

    /// <summary>Curve of a coefficient; null where the flow is in proportion.</summary>
    /// <param name="entry">Number of the coefficient.</param>
    public LoadCurve? CurveAt(int entry) => Curves.Length == 0 || Flow[entry] < 0 ? null : Curves[Flow[entry]];

    /// <summary>Flow by activity at a load, as a share of that at full load.</summary>
    /// <param name="flow">Flow of a plant.</param>
    /// <param name="activity">Activity of its plant.</param>
    public double RatioOf(int flow, double activity) =>
        Curves.Length == 0 || Curves[flow] is not { } curve ? 1 : curve.At(activity / Capacity[Structure.Flows.Process[flow]]);

    /// <summary>How a flow grows with the activity of its plant, as a share of the flow by activity at full load: the derivative of $x \, r(x / k)$.</summary>
    /// <param name="flow">Flow of a plant.</param>
    /// <param name="activity">Activity of its plant.</param>
    public double GrowthOf(int flow, double activity) =>
        Curves.Length == 0 || Curves[flow] is not { } curve ? 1 : GrowthAt(curve, activity / Capacity[Structure.Flows.Process[flow]]);

    /// <inheritdoc />
    public void Evaluate(ReadOnlySpan<double> x, Span<double> residuals, Span<double> sizes)
    {
        for (int row = 0; row < RowCount; row++)
        {
            double sum = -Value[row];
            double size = Math.Abs(Value[row]);
            for (int entry = Start[row]; entry < Start[row + 1]; entry++)
            {
                double term = Coefficient[entry] * x[Column[entry]];
                if (CurveAt(entry) is { } curve) term *= curve.At(x[Column[entry]] / Capacity[Column[entry]]);
                sum += term;
                size += Math.Abs(term);
            }

            residuals[row] = sum;
            sizes[row] = size;
        }
    }

    /// <inheritdoc />
    public EquationMatrix? Jacobian(ReadOnlySpan<double> x)
    {
        var matrix = new EquationMatrixBuilder(RowCount, ColumnCount);
        for (int row = 0; row < RowCount; row++)
        {
            for (int entry = Start[row]; entry < Start[row + 1]; entry++)
            {
                double slope = CurveAt(entry) is { } curve ? GrowthAt(curve, x[Column[entry]] / Capacity[Column[entry]]) : 1;
                if (!double.IsFinite(slope)) return null;
                matrix.Add(row, Column[entry], Coefficient[entry] * slope);
            }
        }

        return matrix.Build();
    }

    private static double GrowthAt(LoadCurve curve, double load) => curve.At(load) + (load * curve.SlopeAt(load));
}

/// <summary>A part of what is made or brought where a plant stands.</summary>
/// <param name="Column">Unknown.</param>
/// <param name="Coefficient">Amount per unit of it, at full load.</param>
/// <param name="Flow">Flow of a plant that it comes from; -1 for others.</param>
internal readonly record struct SupplyTerm(int Column, double Coefficient, int Flow);
