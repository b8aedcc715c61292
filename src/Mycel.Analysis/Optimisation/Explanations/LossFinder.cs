using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Explanations;

/// <summary>
/// Finds what is lost when technologies of the plan are forbidden, one by one and two by two. The synergy of two is their interaction,
/// $I(a,b) = v(N) - v(N \setminus a) - v(N \setminus b) + v(N \setminus \{a,b\})$: what is lost with the one, plus what is lost with the other, less what is lost with
/// both.
/// </summary>
/// <source>Interaction of two players: Owen, Management Science 18 (1972) P64–P79; Grabisch and Roubens, International Journal of Game Theory 28 (1999) 547–565.</source>
/// <param name="view">The plan.</param>
/// <param name="options">How to solve.</param>
/// <param name="threads">Threads at work; the answer does not depend on it.</param>
internal sealed class LossFinder(PlanView view, SolveOptions options, int threads)
{
    private const double Rounding = 1e-9;

    private readonly SolveOptions _options = options with { Threads = 1, ExplainInfeasibility = false };

    /// <summary>What is lost without each technology of the plan.</summary>
    /// <param name="progress">Makes a receiver of progress for so many questions.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Losses, the greatest first, then what cannot be spared.</returns>
    public IReadOnlyList<TechnologyLoss> Losses(Func<int, QuestionProgress> progress, CancellationToken cancel)
    {
        string[] technologies = RunningTechnologies();
        Without[] answers = Answer([.. technologies.Select(technology => (string[])[technology])], progress(technologies.Length), cancel);
        return
        [
            .. technologies.Zip(answers, (technology, answer) => new TechnologyLoss(
                    technology, answer.Status, answer.Objective, answer.Loss, answer.Loss is { } loss && Best != 0 ? loss / Math.Abs(Best) : null, Unit))
                .OrderByDescending(loss => loss.Loss ?? double.NegativeInfinity)
                .ThenBy(loss => loss.Technology, StringComparer.Ordinal),
        ];
    }

    /// <summary>How technologies of the plan need each other.</summary>
    /// <param name="losses">What is lost without each.</param>
    /// <param name="most">How many of them, those of greatest loss, are paired.</param>
    /// <param name="progress">Makes a receiver of progress for so many questions.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Pairs, those of the strongest synergy or rivalry first.</returns>
    public IReadOnlyList<TechnologyPair> Pairs(IReadOnlyList<TechnologyLoss> losses, int most, Func<int, QuestionProgress> progress, CancellationToken cancel)
    {
        Dictionary<string, double> loss = losses.Where(entry => entry.Loss is not null).Take(most)
            .ToDictionary(entry => entry.Technology, entry => entry.Loss!.Value, StringComparer.Ordinal);
        string[] chosen = [.. loss.Keys.Order(StringComparer.Ordinal)];
        List<string[]> pairs = [.. chosen.SelectMany((first, place) => chosen.Skip(place + 1).Select(second => (string[])[first, second]))];
        Without[] answers = Answer(pairs, progress(pairs.Count), cancel);
        return
        [
            .. pairs.Zip(answers, (pair, answer) => new TechnologyPair(
                    pair[0], pair[1], answer.Status, answer.Loss, answer.Loss is { } both ? Cleaned(loss[pair[0]] + loss[pair[1]] - both) : null, Unit))
                .OrderByDescending(pair => Math.Abs(pair.Synergy ?? 0)).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal),
        ];
    }

    private double Best => view.Solved.Solution!.Objective;

    private string Unit => view.Solved.Stage.UnitSymbol;

    private string[] RunningTechnologies() =>
    [
        .. Enumerable.Range(0, view.Structure.Processes.Count)
            .Where(process => Enumerable.Range(0, view.Structure.SliceCount).Any(slice => view.Values.Activity(process, slice) > 0))
            .Select(process => view.Structure.PlantOf(process).Technology.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private Without[] Answer(IReadOnlyList<string[]> questions, QuestionProgress progress, CancellationToken cancel)
    {
        ILookup<string, int> plants = Enumerable.Range(0, view.Structure.Processes.Count)
            .ToLookup(process => view.Structure.PlantOf(process).Technology.Value, StringComparer.Ordinal);
        var answers = new Without[questions.Count];
        Chunks.Run(questions.Count, threads, (first, end) =>
        {
            using var session = new SolverSession(view.Solved.Program);
            for (int index = first; index < end; index++)
            {
                int[] columns = [.. questions[index].SelectMany(technology => plants[technology]).SelectMany(ColumnsOf).Order()];
                answers[index] = Solve(session, columns, cancel);
                progress.Count();
            }
        });
        return answers;
    }

    private IEnumerable<int> ColumnsOf(int process)
    {
        Variables variables = view.Variables;
        for (int slice = 0; slice < view.Structure.SliceCount; slice++) yield return variables.Activity(process, slice);
        if (variables.Build(process) is >= 0 and var build) yield return build;
        if (variables.Built(process) is >= 0 and var built) yield return built;
    }

    private Without Solve(SolverSession session, int[] columns, CancellationToken cancel)
    {
        SparseProgram program = view.Solved.Program;
        double[] nothing = new double[columns.Length];
        session.ChangeColumnBounds(columns, nothing, nothing);
        Outcome outcome = session.Solve(_options, cancellation: cancel);
        session.ChangeColumnBounds(
            columns, Array.ConvertAll(columns, column => program.ColumnLower[column]), Array.ConvertAll(columns, column => program.ColumnUpper[column]));
        return outcome switch
        {
            Optimal { Solution: var solution } => new Without("optimal", solution.Objective, LossTo(solution.Objective)),
            Infeasible => new Without("infeasible", null, null),
            Unbounded => new Without("unbounded", null, null),
            _ => new Without("stopped", null, null),
        };
    }

    // With decisions both values are known within the gap only; a plan with fewer technologies is never the better one.
    private double LossTo(double objective)
    {
        double loss = Cleaned(view.Solved.Stage.Sense == Sense.Maximise ? Best - objective : objective - Best);
        return view.Solved.Program.HasIntegers ? Math.Max(0, loss) : loss;
    }

    private double Cleaned(double value) => Math.Abs(value) <= Rounding * Math.Max(1, Math.Abs(Best)) ? 0 : value;

    private readonly record struct Without(string Status, double? Objective, double? Loss);
}
