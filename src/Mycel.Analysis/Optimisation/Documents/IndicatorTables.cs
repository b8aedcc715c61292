using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Values of the indicators of a plan, for every scope in which they are not zero.</summary>
internal static class IndicatorTables
{
    /// <summary>All values: for each indicator the park first, then industries, organisations, sites and plants by id.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The table.</returns>
    public static IReadOnlyList<IndicatorValue> Of(PlanView plan)
    {
        var table = new List<IndicatorValue>();
        var totals = new Dictionary<string, double?[]>(StringComparer.Ordinal);
        var scopes = new ScopeIndex(plan.Structure);
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(plan.Park);
        foreach (IIndicator indicator in catalogue.All)
        {
            double?[] values = ByScope(plan, scopes, indicator);
            totals.Add(indicator.Id, values);
            string unit = indicator.UnitIn(plan.Park.Units).Symbol;
            for (int scope = 0; scope < values.Length; scope++)
                if (values[scope] is { } value) table.Add(new IndicatorValue(indicator.Id, scopes.Names[scope], plan.Year, value, unit));
        }

        foreach (Intensity intensity in AskedRatios.Of(plan.Park, plan.Solved.Stage))
        {
            double?[] numerators = totals[intensity.Numerator.Id];
            double?[] denominators = totals[intensity.Denominator.Id];
            string unit = intensity.UnitIn(plan.Park.Units).Symbol;
            for (int scope = 0; scope < numerators.Length; scope++)
                if (numerators[scope] is { } numerator && denominators[scope] is { } denominator and > 0)
                    table.Add(new IndicatorValue(intensity.Id, scopes.Names[scope], plan.Year, numerator / denominator, unit));
        }

        return table;
    }

    // By number of the scope; null where nothing but zeros was added.
    private static double?[] ByScope(PlanView plan, ScopeIndex scopes, IIndicator indicator)
    {
        var values = new ScopeValues(plan.Model, plan.Values.Cleaned, plan.Shares);
        indicator.Write(plan.Model, values);
        double?[] sums = new double?[scopes.Names.Count];
        sums[ScopeIndex.Park] = values.Total;
        double[] byPremises = values.ByPremises();
        double[] byProcess = values.ByProcess();
        double[] unshared = [.. byPremises];
        for (int process = 0; process < byProcess.Length; process++)
        {
            unshared[plan.Structure.Processes[process].Premises] -= byProcess[process];
            Add(sums, scopes.OfPlant(process), byProcess[process]);
            Add(sums, scopes.OfIndustry(process), byProcess[process]);
        }

        for (int premises = 0; premises < byPremises.Length; premises++)
        {
            Add(sums, scopes.OfOrganisation(premises), byPremises[premises]);
            Add(sums, scopes.OfSite(premises), byPremises[premises]);
            bool isRounding = Math.Abs(unshared[premises]) <= 1e-9 * Math.Max(1, Math.Abs(byPremises[premises]));
            if (!isRounding) Add(sums, scopes.OfSector(premises), unshared[premises]);
        }

        return sums;
    }

    private static void Add(double?[] sums, int scope, double value)
    {
        if (value == 0 || scope < 0) return;
        sums[scope] = sums[scope].GetValueOrDefault() + value;
    }
}
