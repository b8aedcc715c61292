using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>
/// Makes sure that technologies keep their recipes when two packages are put beside each other: a formula that meant one resource may mean one of two then. Compared is what
/// goes in and out, number by number.
/// </summary>
internal static class SameRecipes
{
    /// <summary>Adds a finding for every technology whose recipe changed.</summary>
    /// <param name="own">The package as it was.</param>
    /// <param name="other">The package that technologies were taken from.</param>
    /// <param name="together">Both.</param>
    /// <param name="stamp">Stamp of the other package.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Check(Park own, Park other, Park together, PackageStamp stamp, FindingList findings)
    {
        foreach ((string id, Technology technology) in together.Technologies.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            bool isOwn = own.Technologies.TryGetValue(id, out Technology? before);
            // One that does not follow from its reactions alone would be the same in both, and wrong in both.
            if (!technology.IsIncomplete && Text(together, technology) == (isOwn ? Text(own, before!) : Text(other, other.Technologies[id]))) continue;
            string? problem = together.RecipeProblems.Select(found => found.Problem).FirstOrDefault();
            findings.Add(
                FindingCodes.SpeciesUnresolved, new CellPlace("reactions.csv"), $"'{id}' reads otherwise with the package '{stamp.Name}' beside this one. {problem}".TrimEnd(),
                "Write the ids of resources behind the formulas of its equations, as in NaCl[salt].");
        }
    }

    private static string Text(Park park, Technology technology) => string.Join(
        '\n', technology.Rows.Select(park.ValueAt).Where(value => value.Parameter is TechnologyParameter.Input or TechnologyParameter.Output)
            .Select(value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Parameter} {value.Resource} {value.Year} {value.Slice} {value.Value.Value * value.Value.Unit.Factor:G9}"))
            .Order(StringComparer.Ordinal));
}
