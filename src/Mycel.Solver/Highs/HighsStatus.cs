namespace Mycel.Solver.Highs;

/// <summary>What HiGHS says of a model after a run.</summary>
internal enum HighsStatus
{
    NotSet = 0,
    LoadError = 1,
    ModelError = 2,
    PresolveError = 3,
    SolveError = 4,
    PostsolveError = 5,
    ModelEmpty = 6,
    Optimal = 7,
    Infeasible = 8,
    UnboundedOrInfeasible = 9,
    Unbounded = 10,
    ObjectiveBound = 11,
    ObjectiveTarget = 12,
    TimeLimit = 13,
    IterationLimit = 14,
    Unknown = 15,
    SolutionLimit = 16,
    Interrupt = 17,
}

/// <summary>What a status means.</summary>
internal static class HighsStatusExtensions
{
    extension(HighsStatus status)
    {
        /// <summary>Whether HiGHS failed, rather than ended.</summary>
        public bool IsFailure => status is >= HighsStatus.LoadError and <= HighsStatus.PostsolveError;
    }
}
