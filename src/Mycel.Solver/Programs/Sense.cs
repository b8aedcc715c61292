namespace Mycel.Solver.Programs;

/// <summary>Whether the objective is to be made small or large.</summary>
public enum Sense
{
    /// <summary>The smallest objective is sought.</summary>
    Minimise,

    /// <summary>The largest objective is sought.</summary>
    Maximise,
}
