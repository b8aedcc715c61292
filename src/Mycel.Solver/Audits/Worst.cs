namespace Mycel.Solver.Audits;

/// <summary>The largest of many violations, and where it is.</summary>
internal struct Worst
{
    /// <summary>Largest as it is.</summary>
    public double Absolute { get; private set; }

    /// <summary>Largest relative to its terms.</summary>
    public double Scaled { get; private set; }

    /// <summary>Where the largest relative violation is.</summary>
    public int? Index { get; private set; }

    /// <summary>Takes another violation into account.</summary>
    public void Take(double absolute, double scaled, int index)
    {
        if (absolute > Absolute) Absolute = absolute;
        if (!(scaled > Scaled)) return;
        Scaled = scaled;
        Index = index;
    }
}
