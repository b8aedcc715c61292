using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation;

/// <summary>The values of a plan's variables, read by what they stand for. What is smaller than rounding is nothing.</summary>
/// <param name="variables">The variables.</param>
/// <param name="values">Value of each column.</param>
/// <param name="nothing">What is less is rounding.</param>
internal sealed class PlanValues(Variables variables, double[] values, double nothing = PlanValues.Rounding)
{
    // The solver holds bounds to 1e-7; a flow below that in the resource's own unit is rounding, not a plan.
    private const double Rounding = 1e-7;

    /// <summary>Value of each column, rounding taken for nothing.</summary>
    public IReadOnlyList<double> Cleaned { get; } = [.. values.Select(value => Math.Abs(value) < nothing ? 0 : value)];

    /// <summary>Value of a column, or 0 where it is rounding.</summary>
    /// <param name="column">The column; -1 for a variable that does not exist.</param>
    public double this[int column] => column < 0 ? 0 : Cleaned[column];

    /// <summary>Activity of a process in a slice.</summary>
    public double Activity(int process, int slice) => this[variables.Activity(process, slice)];

    /// <summary>New capacity of a process.</summary>
    public double Build(int process) => this[variables.Build(process)];

    /// <summary>Whether a process is built; true where that is no decision and something is.</summary>
    public bool IsBuilt(int process) => variables.Built(process) is >= 0 and var column ? values[column] > 0.5 : Build(process) > 0;

    /// <summary>Flow that leaves the start of an arc.</summary>
    public double Flow(int arc, int slice) => this[variables.Flow(arc, slice)];

    /// <summary>New capacity of a carrier.</summary>
    public double LinkBuild(int carrier) => this[variables.LinkBuild(carrier)];

    /// <summary>Whether a carrier is built; true where that is no decision and something is.</summary>
    public bool IsLinkBuilt(int carrier) =>
        variables.LinkBuilt(carrier) is >= 0 and var column ? values[column] > 0.5 : LinkBuild(carrier) > 0;

    /// <summary>Amount bought or sold.</summary>
    public double Trade(int trade, int slice) => this[variables.Trade(trade, slice)];

    /// <summary>Amount drawn.</summary>
    public double Draw(int draw, int slice) => this[variables.Draw(draw, slice)];

    /// <summary>Amount let go.</summary>
    public double Release(int release, int slice) => this[variables.Release(release, slice)];
}
