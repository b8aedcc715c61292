using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Fronts;

/// <summary>Reads from another result where it stands between the objectives of a front.</summary>
public static class FrontReferences
{
    /// <summary>The place of a plan.</summary>
    /// <param name="plan">The plan, of this park or of an earlier state of it.</param>
    /// <param name="label">How it is called.</param>
    /// <param name="study">The study of the front.</param>
    /// <param name="problem">Why it has no place, and what to do; null where it has one.</param>
    /// <returns>The place; null where it has none.</returns>
    public static FrontReference? Of(PlanDocument plan, string label, Study study, out string? problem)
    {
        IReadOnlyList<ObjectiveStage> objectives = Objective.Read(study.Options.Objective, study.Park, out problem);
        var values = new List<double>();
        foreach (ObjectiveStage objective in objectives)
        {
            double sum = 0;
            foreach (WeightedIndicator part in objective.Parts)
            {
                string unit = part.Indicator.UnitIn(study.Park.Units).Symbol;
                IndicatorValue? known = plan.Indicators.LastOrDefault(value => value.Id == part.Indicator.Id && value.Scope == "park");
                problem = known is null
                    ? $"The result '{label}' does not tell {part.Indicator.Id}, so it has no place beside this front. Make it again with 'mycel run'."
                    : known.Unit != unit ? $"The result '{label}' gives {part.Indicator.Id} in {known.Unit}, and this front in {unit}. Give both packages the same currency and base year." : null;
                if (problem is not null) return null;
                sum += part.Weight * known!.Value;
            }

            values.Add(sum);
        }

        return new FrontReference(label, plan.Package.Name, plan.Digest, values);
    }
}
