using System.Globalization;
using System.Text;

namespace Mycel.Analysis.Balances;

/// <summary>The pages of <c>docs/models/</c>: what the unit models say of themselves. A test keeps the pages current.</summary>
internal static class UnitPages
{
    private const string Made = "<!-- Made from the code by a test; change the code, not this page. -->\n\n";

    /// <summary>All pages.</summary>
    /// <returns>Text of each page by the name of its file.</returns>
    public static IReadOnlyDictionary<string, string> All()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index() };
        foreach (IUnitModel model in UnitModelCatalogue.All) pages.Add(model.Id + ".md", PageOf(model));
        return pages;
    }

    private static string Index()
    {
        var page = new StringBuilder();
        page.Append("# Unit models\n\n").Append(Made);
        page.Append(
            "A technology may be described by a unit model instead of coefficients: [`models.csv`](../data/models.md) gives the inputs of the model and binds its ports to\n"
            + "resources, and the flows, costs and limits of the technology follow. The optimiser sees the coefficients only.\n\n"
            + "| model | what it says |\n|---|---|\n");
        foreach (IUnitModel model in UnitModelCatalogue.All) page.Append(CultureInfo.InvariantCulture, $"| [{model.Id}]({model.Id}.md) | {model.Sentence} |\n");
        page.Append(
            "\n## How a model becomes a technology\n\n"
            + "- `technologies.csv` names the technology's reference, one of the resources that flow at the ports; everything the model gives is divided by how much of it flows.\n"
            + "  Area and peak power stand for a year: a resource that is counted in `m2*a` has capacities in m2. One that is counted in `m2` is taken for the same.\n"
            + "- Flows and costs of the model add to rows of `technologies.csv` that say the same. Of what does not add up (lifetime, availability, limits of scale) the row holds.\n"
            + "- A model gives those costs that depend on its inputs: per tree, per peak power, per tonne harvested. Lifetime, rates and costs per unit of the reference are plain\n"
            + "  rows of `technologies.csv`; prices of what flows stand in `markets.csv`.\n"
            + "- A port that leads to no resource is not counted, where the model allows it. Where energy or carbon then seems to come from nothing (the heat that a heat pump draws from\n"
            + "  outside, sunlight), the check says so: bind the port to a resource that nature gives, with an endowment.\n"
            + "- A figure is trusted no more than the worst of the inputs that move it; a trace leads to that input's cell.\n"
            + "- Scenarios and sweeps change an input as any other cell: the key is `technology/quantity`, with `/month` where there is one.\n"
            + "- Energy and carbon of every model close; what is lost is named.\n");
        return page.ToString();
    }

    private static string PageOf(IUnitModel model)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {model.Title}\n\n").Append(Made);
        page.Append(CultureInfo.InvariantCulture, $"`{model.Id}`: {model.Sentence}\n\n$$\n{model.Formula.Tex}\n$$\n\n| symbol | meaning | unit |\n|---|---|---|\n");
        foreach (UnitSymbol symbol in model.Formula.Symbols) page.Append(CultureInfo.InvariantCulture, $"| ${symbol.Tex}$ | {symbol.Meaning} | {symbol.Unit} |\n");
        page.Append(CultureInfo.InvariantCulture, $"\n*Source.* {model.Formula.Source}\n\n*Counted for.* {model.Basis}\n\n");
        page.Append("## Inputs\n\n| quantity | meaning | unit | range | without it |\n|---|---|---|---|---|\n");
        foreach (UnitInput input in model.Inputs)
        {
            string months = input.IsMonthly ? "; by month or for the year" : "";
            page.Append(CultureInfo.InvariantCulture, $"| `{input.Id}` | {input.Meaning}{months} | `{input.Measure}` | {Range(input)} | {(input.IsRequired ? "required" : input.Without)} |\n");
        }

        page.Append("\n## Ports\n\n| quantity | what flows | direction | counted in | |\n|---|---|---|---|---|\n");
        foreach (UnitPort port in model.Ports)
        {
            string units = string.Join(" or ", port.Measures.Select(measure => $"`{measure}`"));
            page.Append(CultureInfo.InvariantCulture, $"| `{port.Id}` | {port.Meaning} | {(port.IsOutput ? "out" : "in")} | {units} | {(port.IsOptional ? "may be left out" : "required")} |\n");
        }

        if (model.Remarks.Count > 0) page.Append("\n## Remarks\n\n");
        foreach (string remark in model.Remarks) page.Append(CultureInfo.InvariantCulture, $"- {remark}\n");
        return page.Append("\n[All models](README.md)\n").ToString();
    }

    private static string Range(UnitInput input) => double.IsPositiveInfinity(input.Most)
        ? string.Create(CultureInfo.InvariantCulture, $"from {input.Least}")
        : string.Create(CultureInfo.InvariantCulture, $"{input.Least} to {input.Most}");
}
