using CsCheck;
using Mycel.Solver.Highs;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Solver;

/// <summary>What rounding leaves in values and duals is taken out by the factors of the basis.</summary>
public sealed class RefinementTests
{
    private const double Noise = 1e-4;

    [Fact]
    public void Noise_on_what_is_basic_is_taken_out() => RandomProgram.Any.ForAll(
        random =>
        {
            SparseProgram program = random.Build();
            if (program.RowCount == 0 || program.ColumnCount == 0) return;
            using var model = new HighsModel();
            model.Pass(program);
            model.Set("presolve", "off");
            if (model.Run(1, null) != HighsStatus.Optimal) return;
            double[] values = model.ColumnValues(), duals = model.RowDuals();
            Basis basis = model.Basis().ShouldNotBeNull();
            double[] noisy = [.. values.Select((value, j) => basis.IsBasicColumn(j) ? value + Noise : value)];
            double[] spoiled = [.. duals.Select((dual, i) => basis.IsBasicRow(i) ? dual : dual + Noise)];
            Refinement.Of(model, program, noisy, spoiled);
            for (int j = 0; j < values.Length; j++) noisy[j].ShouldBe(values[j], 1e-9);
            for (int i = 0; i < duals.Length; i++) spoiled[i].ShouldBe(duals[i], 1e-9);
        },
        iter: 300);

    [Fact]
    public void What_needs_no_refinement_keeps_every_bit()
    {
        SparseProgram program = Small.Program(Sense.Minimise, [1, 2], [0, 0], [double.PositiveInfinity, double.PositiveInfinity], [([3, 7], 1, double.PositiveInfinity)], []);
        using var model = new HighsModel();
        model.Pass(program);
        model.Run(1, null).ShouldBe(HighsStatus.Optimal);
        double[] values = model.ColumnValues(), duals = model.RowDuals(), keptValues = [.. values], keptDuals = [.. duals];
        Refinement.Of(model, program, values, duals);
        values.ShouldBe(keptValues);
        duals.ShouldBe(keptDuals);
    }
}
