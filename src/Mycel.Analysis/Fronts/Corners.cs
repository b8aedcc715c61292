using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// The corners of a front: for each objective the best value there is, and among the points that reach it the best of the others one after another, in the order in which they
/// were named (the lexicographic optimum). The last solve of a corner weighs all objectives, so that it proves the corner to be dominated by nothing.
/// </summary>
/// <source>Mavrotas 2009, Effective implementation of the ε-constraint method, Applied Mathematics and Computation 213.</source>
internal static class Corners
{
    // The objectives that are held already count for this share of their usual size in the last stage: they cannot improve, and are there for the proof alone.
    private const double HeldShare = 1e-3;

    // Where the solver finds that its own best value cannot be held, it may fall short by this share.
    private const double Slack = 1e-9;

    /// <summary>Finds the corners.</summary>
    /// <param name="crew">Workers.</param>
    /// <param name="program">The program.</param>
    /// <param name="first">Answer to the best of the first objective alone.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>A corner for each objective.</returns>
    public static IReadOnlyList<Corner> Find(FrontCrew crew, FrontProgram program, FrontAnswer first, CancellationToken cancel)
    {
        var corners = new Corner[program.Count];
        for (int goal = 0; goal < corners.Length; goal++) corners[goal] = new Corner(null, null);
        crew.Run(
            Enumerable.Range(0, program.Count),
            (goal, ask) =>
            {
                FrontAnswer ideal = goal == 0 ? first : ask(Best(program, goal));
                corners[goal] = ideal.IsOptimal ? Find(ask, program, goal, ideal) : new Corner(ideal, null);
                return [];
            },
            cancel);
        return corners;
    }

    /// <summary>The task of finding the best of one objective alone.</summary>
    public static FrontTask Best(FrontProgram program, int goal) => new($"corner/{goal}/0", Alone(program, goal), new double?[program.Count]);

    private static Corner Find(Func<FrontTask, FrontAnswer> ask, FrontProgram program, int goal, FrontAnswer ideal)
    {
        int[] order = [goal, .. Enumerable.Range(0, program.Count).Where(other => other != goal)];
        var limits = new double?[program.Count];
        FrontAnswer answer = ideal;
        for (int stage = 1; stage < order.Length && answer.IsOptimal; stage++)
        {
            double held = answer.Values[order[stage - 1]];
            double[] weights = stage == order.Length - 1 ? Weighing(program, order[stage]) : Alone(program, order[stage]);
            var task = new FrontTask($"corner/{goal}/{stage}", weights, [])
            {
                Start = answer.Basis, Method = SolveMethod.PrimalSimplex, Offer = answer.Columns,
            };
            double slack = program.Program.HasIntegers ? Slack * Math.Max(1, Math.Abs(held)) : 0;
            answer = ask(task with { Limits = limits = Held(limits, order[stage - 1], held + slack) });
            // Rounding can make a value that was reached unreachable.
            if (answer.Failure is Solver.Outcomes.Infeasible)
                answer = ask(task with { Key = task.Key + "/slack", Limits = limits = Held(limits, order[stage - 1], held + (Slack * Math.Max(1, Math.Abs(held)))) });
        }

        return new Corner(ideal, answer.IsOptimal ? answer : null);
    }

    private static double?[] Held(double?[] limits, int goal, double value)
    {
        double?[] held = [.. limits];
        held[goal] = value;
        return held;
    }

    private static double[] Alone(FrontProgram program, int goal)
    {
        double[] weights = new double[program.Count];
        weights[goal] = 1;
        return weights;
    }

    private static double[] Weighing(FrontProgram program, int goal) =>
        [.. Enumerable.Range(0, program.Count).Select(other => other == goal ? 1 : HeldShare * program.Size[goal] / program.Size[other])];
}

/// <summary>A corner of a front.</summary>
/// <param name="Ideal">The best value of its objective; null where it was not asked for.</param>
/// <param name="Point">The corner itself; null where it was not found.</param>
internal sealed record Corner(FrontAnswer? Ideal, FrontAnswer? Point);
