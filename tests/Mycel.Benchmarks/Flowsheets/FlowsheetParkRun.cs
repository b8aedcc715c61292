using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Benchmarks.Runs;
using Mycel.Model.Packages;
using Mycel.Solver.Equations;

namespace Mycel.Benchmarks.Flowsheets;

/// <summary>Balances a park of many plants: from checked tables to the equations and their solution, and to the whole document.</summary>
internal static class FlowsheetParkRun
{
    private const int Rounds = 2;

    /// <summary>Measures and prints figures.</summary>
    public static void Run(int plants, int reach, TextWriter output)
    {
        var figures = new Figures();
        PackageTables tables = FlowsheetPark.Of(plants, 0.3, reach, seed: 1);
        for (int round = 0; round < Rounds; round++)
        {
            Study study = figures.Time("park", () => Study.Unchecked(tables, Balancing.OptionsFor(null)));
            Superstructure structure = figures.Time("structure", () => SuperstructureBuilder.Build(study.Park, study.Year));
            Flowsheet sheet = figures.Time("equations", () => FlowsheetBuilder.Build(structure, 0, GivenFact.Of(structure, [])));
            SolvedFlowsheet solved = figures.Time("solve", () => FlowsheetSolver.Solve(sheet));
            EquationMatrix matrix = sheet.AtFullLoad();
            figures.Time("bare", () => EquationFactors.Of(matrix).Solve(sheet.Value));
            figures.Time("state", () => BalanceState.Of([solved], []));
            PlanDocument document = figures.Time("document", () => Balancing.Run(study, new PhaseClock(), new BalanceRequest { Sensitivities = false }));
            figures["unknowns"] = sheet.ColumnCount;
            figures["residual"] = document.Certificate!.PrimalResidual;
            if (document.Status != "balanced") throw new InvalidOperationException($"The flowsheet is {document.Status}.");
        }

        figures.Send(output);
    }
}
