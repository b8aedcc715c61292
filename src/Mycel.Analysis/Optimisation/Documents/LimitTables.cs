using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>How much of every limit a plan uses: budgets, caps and floors, whether they bind or not.</summary>
internal static class LimitTables
{
    /// <summary>The limits that hold in the year, in the order of their table.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<LimitUse> Of(PlanView plan)
    {
        double[] columns = plan.Solved.Solution!.ColumnValues.ToArray();
        return
        [
            .. ActiveLimit.In(plan.Structure).Select(limit => new LimitUse(
                limit.Limit.Id, limit.Limit.Indicator, limit.Limit.Scope, TextOf(limit.Limit.Sense), limit.ValueOf(plan.Model, columns), limit.Value, limit.UnitSymbol)),
        ];
    }

    private static string TextOf(LimitSense sense) => sense switch
    {
        LimitSense.AtMost => "<=",
        LimitSense.AtLeast => ">=",
        _ => "=",
    };
}
