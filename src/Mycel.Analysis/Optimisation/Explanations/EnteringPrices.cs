using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Explanations;

/// <summary>
/// Says the shortfall of a plant as prices: what its main product would have to be worth, what the input that costs most would have to cost, what its capacity would
/// have to cost. Prices of resources are those at which the plant's first unit is reckoned, the multipliers of the program of directions.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="tangent">Its program of directions.</param>
/// <param name="direction">The best direction in which the plant gets a unit: change of each column.</param>
/// <param name="prices">Multiplier of each row of the program of directions.</param>
/// <param name="process">The plant.</param>
/// <param name="shortfall">What its first unit loses.</param>
internal sealed class EnteringPrices(SolvedProgram plan, Tangent tangent, double[] direction, double[] prices, int process, double shortfall)
{
    private const double Nothing = 1e-9;

    private readonly Superstructure _structure = plan.Park.Structure;

    /// <summary>What its main product, the output of greatest worth, would have to be worth; null where nothing of worth comes out.</summary>
    public EnteringPrice? Product => FlowOf(isOutput: true) is { } flow && (flow.Worth > Nothing || IsReference(flow)) ? PriceOf(flow, 1) : null;

    /// <summary>
    /// What the input would have to cost that the plant is there to take, its reference resource, or else the one that costs most; null where nothing of worth goes in.
    /// </summary>
    public EnteringPrice? Input => FlowOf(isOutput: false) is { } flow && (flow.Worth > Nothing || IsReference(flow)) ? PriceOf(flow, -1) : null;

    /// <summary>What its capacity would have to cost; null where the direction builds none.</summary>
    public EnteringPrice? Investment
    {
        get
        {
            Process entry = _structure.Processes[process];
            int column = plan.Park.Variables.Build(process);
            if (column < 0 || direction[column] <= Nothing || entry.Investment.Value <= 0 || entry.AnnuityPerYear <= 0) return null;
            // Capacity that the unit needs, paid back over the lifetime.
            double yearly = shortfall / direction[column];
            Resource reference = _structure.ReferenceOf(process);
            return new EnteringPrice(
                reference.Id.Value, entry.Investment.Value, entry.Investment.Value - (yearly / entry.AnnuityPerYear),
                _structure.Park.Units.Investment(reference).Symbol, Traded: false);
        }
    }

    private EnteringPrice PriceOf(FlowWorth flow, int sign)
    {
        double now = flow.Worth / flow.Amount;
        double step = shortfall / flow.Amount;
        double needed = now + (sign * step);
        // What is left where a price falls to nothing is rounding.
        if (Math.Abs(needed) <= Nothing * Math.Max(Math.Abs(now), step)) needed = 0;
        Resource resource = _structure.ResourceOf(flow.Pool);
        return new EnteringPrice(
            resource.Id.Value, now, needed, _structure.Park.Units.Price(resource).Symbol, IsTraded(flow.Pool, isPurchase: sign < 0));
    }

    private bool IsReference(FlowWorth flow) => _structure.Pools[flow.Pool].Resource == _structure.Processes[process].Reference;

    // The flow of greatest worth; an input that is the reference resource goes before all others, for to take it is what the plant is there for.
    private FlowWorth? FlowOf(bool isOutput)
    {
        FlowWorth? most = null;
        ProcessFlows flows = _structure.Flows;
        for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
        {
            if (flows.IsOutput[flow] != isOutput) continue;
            double amount = 0;
            double worth = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
            {
                double moved = flows.AmountPerActivity[(flow * _structure.SliceCount) + slice] * direction[plan.Park.Variables.Activity(process, slice)];
                amount += moved;
                worth += moved * PriceAt(flows.Pool[flow], slice);
            }

            if (amount <= Nothing) continue;
            var found = new FlowWorth(flows.Pool[flow], amount, worth);
            if (!isOutput && IsReference(found)) return found;
            if (most is null || worth > most.Value.Worth) most = found;
        }

        return most;
    }

    // A row's multiplier says what it costs to take one unit out of the pool; one unit more is worth the opposite.
    private double PriceAt(int pool, int slice)
    {
        if (!plan.Program.RowFamilies.TryFindFamily("resource-balance", out Family? balances)) return 0;
        int row = tangent.RowOf(balances.First + (pool * _structure.SliceCount) + slice);
        return row < 0 ? 0 : plan.Program.Sense == Sense.Maximise ? -prices[row] : prices[row];
    }

    private bool IsTraded(int pool, bool isPurchase)
    {
        foreach (int trade in _structure.Adjacent.Trades[pool])
        {
            if (_structure.Trades[trade].IsPurchase != isPurchase) continue;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
                if (direction[plan.Park.Variables.Trade(trade, slice)] > Nothing) return true;
        }

        return false;
    }

    private readonly record struct FlowWorth(int Pool, double Amount, double Worth);
}
