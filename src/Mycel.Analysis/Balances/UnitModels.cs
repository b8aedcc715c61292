using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Balances;

/// <summary>Makes the park of a package whose technologies may be described by unit models. Every question is asked of such a park; nothing behind it knows the models.</summary>
public static class UnitModels
{
    /// <summary>The park of a package, its unit models worked out.</summary>
    /// <param name="tables">The package, scenarios applied.</param>
    /// <param name="findings">Takes what is wrong with the models. A technology whose model is wrong has the values of its rows only.</param>
    public static Park ParkOf(PackageTables tables, FindingList findings)
    {
        var bare = new Park(tables);
        if (tables.Models.Count == 0) return bare;
        var subject = new CheckedPark(bare, null, findings);
        var made = new List<MadeValue>();
        var curves = new List<MadeCurve>();
        var incomplete = new HashSet<string>(StringComparer.Ordinal);
        foreach ((TechnologyId id, List<ModelValue> rows) in RowsOf(tables))
        {
            if (bare.Find(id) is not { } technology) continue;
            int before = findings.Errors;
            if (Evaluate(subject, rows) is { } evaluated)
            {
                made.AddRange(MadeRows.Of(subject, technology, evaluated));
                curves.AddRange(MadeRows.CurvesOf(technology, evaluated));
            }

            if (findings.Errors > before) incomplete.Add(id.Value);
        }

        return new Park(tables, new MadeValues(made, incomplete) { Curves = curves });
    }

    /// <summary>What the unit models of a package come to, for documents and tests.</summary>
    /// <param name="tables">The package, scenarios applied.</param>
    /// <param name="findings">Takes what is wrong with the models.</param>
    internal static IReadOnlyList<EvaluatedUnit> Evaluate(PackageTables tables, FindingList findings)
    {
        var subject = new CheckedPark(new Park(tables), null, findings);
        return [.. RowsOf(tables).Select(technology => Evaluate(subject, technology.Rows)).OfType<EvaluatedUnit>()];
    }

    private static EvaluatedUnit? Evaluate(CheckedPark subject, List<ModelValue> rows)
    {
        if (UnitRows.Read(subject, rows) is not { } read) return null;
        UnitResult result = read.Model.Evaluate(read.Reading);
        foreach (UnitProblem problem in result.Problems) subject.Add(FindingCodes.ModelImpossible, read.CellOf(problem.Input), problem.Problem, problem.Mend);
        foreach (UnitProblem left in result.BeyondValidity) subject.Add(FindingCodes.ModelValidityLeft, read.CellOf(left.Input), left.Problem, left.Mend);
        return result.Problems.Count > 0 ? null : new EvaluatedUnit(read, result);
    }

    private static List<(TechnologyId Id, List<ModelValue> Rows)> RowsOf(PackageTables tables) =>
        [.. tables.Models.GroupBy(row => row.Technology).Select(rows => (rows.Key, rows.ToList()))];
}

/// <summary>A technology's unit model with what it comes to.</summary>
/// <param name="Rows">The rows that describe it.</param>
/// <param name="Result">The result.</param>
internal sealed record EvaluatedUnit(UnitRows Rows, UnitResult Result);
