namespace Mycel.Analysis.Superstructures;

/// <summary>What plants take from pools and give to them, as compressed rows: the flows of process <c>p</c> are <c>Start[p]</c> up to <c>Start[p + 1]</c>.</summary>
internal sealed class ProcessFlows
{
    /// <summary>First flow of each process, and one past the last.</summary>
    public required int[] Start { get; init; }

    /// <summary>Process of each flow.</summary>
    public required int[] Process { get; init; }

    /// <summary>Pool of each flow.</summary>
    public required int[] Pool { get; init; }

    /// <summary>Whether the flow comes out.</summary>
    public required bool[] IsOutput { get; init; }

    /// <summary>Amount per unit of activity, by flow and slice; never negative.</summary>
    public required double[] AmountPerActivity { get; init; }

    /// <summary>Row of the value in the table of technologies, by flow and slice; -1 where nothing is said for the slice.</summary>
    public required int[] Row { get; init; }

    /// <summary>Share of capacity that can be used, by process and slice.</summary>
    public required double[] Availability { get; init; }

    /// <summary>Row of the availability, by process and slice; -1 where none is given and all can be used.</summary>
    public required int[] AvailabilityRow { get; init; }

    /// <summary>Share of capacity that must be used, by process and slice.</summary>
    public required double[] MinimumLoad { get; init; }

    /// <summary>The same flows with other amounts.</summary>
    /// <param name="amounts">Amount per unit of activity, by flow and slice.</param>
    public ProcessFlows With(double[] amounts) => new()
    {
        Start = Start, Process = Process, Pool = Pool, IsOutput = IsOutput, AmountPerActivity = amounts, Row = Row, Availability = Availability,
        AvailabilityRow = AvailabilityRow, MinimumLoad = MinimumLoad,
    };

    /// <summary>Number of flows.</summary>
    public int Count => Pool.Length;
}
