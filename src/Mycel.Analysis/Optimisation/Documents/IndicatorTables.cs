using Mycel.Analysis.Indicators;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

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
        var totals = new Dictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(plan.Park);
        foreach (IIndicator indicator in catalogue.All)
        {
            SortedDictionary<string, double> scopes = ScopesOf(plan, indicator);
            totals.Add(indicator.Id, scopes);
            string unit = indicator.UnitIn(plan.Park.Units).Symbol;
            table.AddRange(Ordered(scopes).Select(scope => new IndicatorValue(indicator.Id, scope.Key, plan.Year, scope.Value, unit)));
        }

        foreach (Intensity intensity in catalogue.Intensities)
        {
            SortedDictionary<string, double> denominators = totals[intensity.Denominator.Id];
            string unit = intensity.UnitIn(plan.Park.Units).Symbol;
            table.AddRange(
                Ordered(totals[intensity.Numerator.Id])
                    .Where(scope => denominators.GetValueOrDefault(scope.Key) > 0)
                    .Select(scope => new IndicatorValue(intensity.Id, scope.Key, plan.Year, scope.Value / denominators[scope.Key], unit)));
        }

        return table;
    }

    private static IEnumerable<KeyValuePair<string, double>> Ordered(SortedDictionary<string, double> scopes) =>
        scopes.OrderBy(scope => scope.Key == "park" ? "" : scope.Key, StringComparer.Ordinal);

    private static SortedDictionary<string, double> ScopesOf(PlanView plan, IIndicator indicator)
    {
        var values = new ScopeValues(plan.Model, plan.Values.Cleaned, plan.Shares);
        indicator.Write(plan.Model, values);
        var scopes = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["park"] = values.Total };
        double[] byPremises = values.ByPremises();
        double[] byProcess = values.ByProcess();
        double[] unshared = [.. byPremises];
        for (int process = 0; process < byProcess.Length; process++)
        {
            Plant plant = plan.Structure.PlantOf(process);
            unshared[plan.Structure.Processes[process].Premises] -= byProcess[process];
            Add(scopes, new Scope(ScopeKind.Plant, plant.Id.Value), byProcess[process]);
            Add(scopes, new Scope(ScopeKind.Industry, plan.Park.IndustryOf(plant)), byProcess[process]);
        }

        for (int premises = 0; premises < byPremises.Length; premises++)
        {
            Premises place = plan.Park.Premises[premises];
            Add(scopes, new Scope(ScopeKind.Organisation, place.Organisation.Value), byPremises[premises]);
            Add(scopes, new Scope(ScopeKind.Site, place.Site.Value), byPremises[premises]);
            bool isRounding = Math.Abs(unshared[premises]) <= 1e-9 * Math.Max(1, Math.Abs(byPremises[premises]));
            if (!isRounding) Add(scopes, new Scope(ScopeKind.Industry, plan.Park.SectorOf(place.Organisation)), unshared[premises]);
        }

        return scopes;
    }

    private static void Add(SortedDictionary<string, double> scopes, Scope scope, double value)
    {
        if (value == 0 || scope.Id.Length == 0) return;
        string name = scope.ToString();
        scopes[name] = scopes.GetValueOrDefault(name) + value;
    }
}
