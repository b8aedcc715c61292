using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>The flows of every technology follow from its reactions and from its carbon without a gap.</summary>
internal sealed class RecipeCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (RecipeProblem problem in subject.Park.RecipeProblems) subject.Add(CodeOf(problem.Kind), problem.Cell, problem.Problem, problem.Mend);
    }

    private static FindingCode CodeOf(RecipeProblemKind kind) => kind switch
    {
        RecipeProblemKind.EquationMalformed => FindingCodes.EquationMalformed,
        RecipeProblemKind.EquationUnbalanced => FindingCodes.EquationUnbalanced,
        RecipeProblemKind.SpeciesUnresolved => FindingCodes.SpeciesUnresolved,
        RecipeProblemKind.KeyWrong => FindingCodes.ReactionKeyWrong,
        RecipeProblemKind.ScaleUnclear => FindingCodes.ReactionScaleUnclear,
        RecipeProblemKind.RestUnnamed => FindingCodes.ReactionRestMissing,
        RecipeProblemKind.ImpurityMissing => FindingCodes.ReactionImpurityMissing,
        _ => FindingCodes.CarbonUnknown,
    };
}
