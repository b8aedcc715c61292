using Mycel.Analysis.Superstructures;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>
/// Adds an indicator's terms up for a plan, by process, pool and premises, and shares what a pool bought, drew or let go among its plants: in proportion to what
/// they took, or gave.
/// </summary>
/// <param name="model">Superstructure with its variables.</param>
/// <param name="values">Value of each column.</param>
/// <param name="shares">How pools are shared among plants.</param>
internal sealed class ScopeValues(IndicatorModel model, IReadOnlyList<double> values, PoolShares shares) : ITermSink
{
    private readonly TermPlaces _places = new(model);
    private readonly double[] _process = new double[model.Structure.Processes.Count];
    private readonly double[] _premises = new double[model.Structure.Park.Premises.Count];
    private readonly double[] _taken = new double[model.Structure.Pools.Count];
    private readonly double[] _given = new double[model.Structure.Pools.Count];

    /// <summary>Value for the park.</summary>
    public double Total { get; private set; }

    /// <inheritdoc />
    public void Add(int column, double coefficient, CellRef cell, CellRef factor = default)
    {
        double value = coefficient * values[column];
        if (value == 0) return;
        Total += value;
        TermPlace place = _places.Of(column);
        if (place.Process >= 0)
        {
            _process[place.Process] += value;
            return;
        }

        _premises[place.Premises] += value;
        if (place.Pool < 0) return;
        bool isGiven = model.Variables.Describe(column).Kind is VariableKind.Sell or VariableKind.Release;
        (isGiven ? _given : _taken)[place.Pool] += value;
    }

    /// <inheritdoc />
    public void AddStanding(int process, double capacity, double coefficient, CellRef cell)
    {
        Total += capacity * coefficient;
        _process[process] += capacity * coefficient;
    }

    /// <summary>Values by premises: what its plants and its pools add.</summary>
    /// <returns>One value for each premises.</returns>
    public double[] ByPremises()
    {
        double[] sums = [.. _premises];
        for (int process = 0; process < _process.Length; process++) sums[model.Structure.Processes[process].Premises] += _process[process];
        return sums;
    }

    /// <summary>Values by process, with its share of what its pools bought, drew, sold and let go.</summary>
    /// <returns>One value for each process.</returns>
    public double[] ByProcess()
    {
        double[] sums = [.. _process];
        ProcessFlows flows = model.Structure.Flows;
        for (int flow = 0; flow < flows.Count; flow++)
        {
            double pooled = (flows.IsOutput[flow] ? _given : _taken)[flows.Pool[flow]];
            if (pooled != 0) sums[flows.Process[flow]] += pooled * shares.Of(flow);
        }

        return sums;
    }
}
