using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Retrofit;

/// <summary>
/// Reads the options of a retrofit out of the park's own program: each plant that can be built is let alone into the park, at half and at full size, and what changes is its worth.
/// That holds where plants share nothing but the budget and their exclusive choices, as the planner that the genetic algorithm was published for assumes.
/// </summary>
internal sealed class RetrofitReading : IDisposable
{
    private readonly ParkProgram _park;
    private readonly SparseProgram _program;
    private readonly int _budgetRow;
    private readonly SolverSession _session;

    private RetrofitReading(ParkProgram park, SparseProgram program, int budgetRow)
    {
        (_park, _program, _budgetRow) = (park, program, budgetRow);
        _session = new SolverSession(program);
        _session.ChangeRowBounds([budgetRow], [double.NegativeInfinity], [double.PositiveInfinity]);
    }

    /// <summary>The budget.</summary>
    public double Budget => _program.RowUpper[_budgetRow];

    /// <summary>Worth of the park in which nothing is built.</summary>
    public double Nothing { get; private set; }

    /// <summary>The options.</summary>
    public List<RetrofitOption> Options { get; } = [];

    /// <summary>Reads the options.</summary>
    /// <param name="study">The study; its objective is what the options are worth.</param>
    /// <param name="budget">Id of the limit that is the budget.</param>
    public static RetrofitReading Of(Study study, string budget)
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(study.Options.Objective, study.Park, out _);
        (ParkProgram park, SparseProgram program) = ProgramWriter.Write(SuperstructureBuilder.Build(study.Park, study.Year), stages, [], standAlone: false);
        if (!program.TryFindRow($"indicator-limit[{budget}]", out int row)) throw new InvalidOperationException("The package has no limit " + budget);
        var reading = new RetrofitReading(park, program, row);
        reading.Read();
        return reading;
    }

    /// <inheritdoc />
    public void Dispose() => _session.Dispose();

    private void Read()
    {
        Superstructure structure = _park.Structure;
        int[] processes = [.. Enumerable.Range(0, structure.Processes.Count).Where(process => structure.Processes[process].CanBeBuilt)];
        int[] columns = [.. processes.Select(_park.Variables.Build)];
        double[] nought = new double[columns.Length];
        _session.ChangeColumnBounds(columns, nought, nought);
        Nothing = Solve().Objective;
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int process in processes)
        {
            Plant plant = structure.PlantOf(process);
            string group = plant.Choice is { } choice ? $"{plant.Site.Value}/{choice}" : plant.Id.Value;
            if (!groups.TryGetValue(group, out int number)) groups.Add(group, number = groups.Count);
            int column = _park.Variables.Build(process);
            double most = MostOf(process);
            if (most > 0) Options.Add(OptionOf(number, column, structure.Processes[process].MinimumScale.Value, most));
            _session.ChangeColumnBounds(column, 0, 0);
        }
    }

    // The smallest size with which the plant does as much as the site allows.
    private double MostOf(int process)
    {
        int build = _park.Variables.Build(process), activity = _park.Variables.Activity(process, 0);
        _session.ChangeColumnBounds(build, 0, _program.ColumnUpper[build]);
        double most = Sought(activity, 1).ColumnValues[activity];
        _session.ChangeColumnBounds(activity, most * (1 - 1e-12), _program.ColumnUpper[activity]);
        double size = Sought(build, -1).ColumnValues[build];
        _session.ChangeColumnBounds(activity, _program.ColumnLower[activity], _program.ColumnUpper[activity]);
        return size;
    }

    private Solution Sought(int column, double direction)
    {
        double[] cost = new double[_program.ColumnCount], own = _program.Cost.ToArray();
        cost[column] = _program.Sense == Sense.Maximise ? direction : -direction;
        _session.ChangeCosts(0, cost);
        Solution solution = Solve();
        _session.ChangeCosts(0, own);
        return solution;
    }

    private RetrofitOption OptionOf(int group, int column, double least, double most)
    {
        double half = Math.Max(least, most / 2);
        (double worthHalf, double costHalf) = At(column, half);
        (double worth, double cost) = At(column, most);
        double slope = most > half ? (worth - worthHalf) / (most - half) : 0, price = most > half ? (cost - costHalf) / (most - half) : 0;
        return new RetrofitOption(group, least, most, slope, worth - (slope * most), price, cost - (price * most));
    }

    private (double Worth, double Cost) At(int column, double size)
    {
        _session.ChangeColumnBounds(column, size, size);
        Solution solution = Solve();
        return (solution.Objective - Nothing, solution.RowValues[_budgetRow]);
    }

    private Solution Solve() =>
        _session.Solve(new SolveOptions { RelativeGap = 0, Threads = 1 }) is Optimal best ? best.Solution : throw new InvalidOperationException("A single measure has no plan.");
}
