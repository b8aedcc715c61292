using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Indicators;

/// <summary>Each flow's share of what all plants give to its pool, or take from it, over the year.</summary>
internal sealed class PoolShares
{
    private readonly double[] _share;

    /// <summary>Shares in a plan.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="activity">Activity of a process in a slice.</param>
    public PoolShares(Superstructure structure, Func<int, int, double> activity)
    {
        ProcessFlows flows = structure.Flows;
        _share = new double[flows.Count];
        double[] given = new double[structure.Pools.Count];
        double[] taken = new double[structure.Pools.Count];
        for (int flow = 0; flow < flows.Count; flow++)
        {
            for (int slice = 0; slice < structure.SliceCount; slice++)
                _share[flow] += activity(flows.Process[flow], slice) * flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
            (flows.IsOutput[flow] ? given : taken)[flows.Pool[flow]] += _share[flow];
        }

        for (int flow = 0; flow < flows.Count; flow++)
        {
            double all = (flows.IsOutput[flow] ? given : taken)[flows.Pool[flow]];
            _share[flow] = all > 0 ? _share[flow] / all : 0;
        }
    }

    /// <summary>Share of a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <returns>0 to 1.</returns>
    public double Of(int flow) => _share[flow];
}
