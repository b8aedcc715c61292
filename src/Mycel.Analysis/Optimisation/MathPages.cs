using System.Globalization;
using System.Text;
using Mycel.Analysis.Indicators;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation;

/// <summary>The pages of <c>docs/math/</c>: the mathematics as the blocks and indicators say it themselves. A test keeps the pages current.</summary>
internal static class MathPages
{
    private const string Made = "<!-- Made from the code by a test; change the code, not this page. -->\n\n";

    /// <summary>All pages.</summary>
    /// <param name="examples">For each block the rows of a small park, in the LP format.</param>
    /// <returns>Text of each page by the name of its file.</returns>
    public static IReadOnlyDictionary<string, string> All(IReadOnlyDictionary<string, string> examples)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index(), ["indicators.md"] = Indicators() };
        foreach (IBlock block in BlockCatalogue.All) pages.Add(block.Id + ".md", PageOf(block, examples[block.Id]));
        return pages;
    }

    private static string Index()
    {
        var page = new StringBuilder();
        page.Append("# The mathematics of Mycel\n\n").Append(Made);
        page.Append(
            "A plan is the solution of one program: variables say what could be done, rows say what must hold, an objective says what is sought. Every row of the\n"
            + "program belongs to one of the families below. Each page gives the family's sentence, its formula with the unit of every symbol, and the rows of a small park.\n\n"
            + "Every amount is counted in its resource's own unit, time in years, money in the currency of the package. Amounts of a slice are yearly amounts that fall in\n"
            + "the slice; a slice is a share of the year.\n\n");
        page.Append("## Variables\n\n| symbol | name in results | meaning | unit |\n|---|---|---|---|\n");
        foreach ((string symbol, string name, string meaning, string unit) in VariableRows)
            page.Append(CultureInfo.InvariantCulture, $"| ${symbol}$ | `{name}[…]` | {meaning} | {unit} |\n");
        page.Append("\nAll variables are 0 or more.\n\n## Families of rows\n\n| family | what it says |\n|---|---|\n");
        foreach (IBlock block in BlockCatalogue.All) page.Append(CultureInfo.InvariantCulture, $"| [{block.Id}]({block.Id}.md) | {block.Sentence} |\n");
        page.Append(
            "\nA row is called by its family and what it is about, as in `resource-balance[asnaes,steam]`; shadow prices and conflicts use these names.\n\n"
            + "The stand-alone baseline is the same program with the flow of every link between two organisations held at 0.\n\n");
        page.Append(
            "## What can be sought\n\n"
            + "| written | meaning |\n|---|---|\n"
            + "| `profit` | one [indicator](indicators.md), in the direction that is better |\n"
            + "| `min water-fresh`, `max by-products-used` | the same with the direction said (`maximise`, `minimise` are understood) |\n"
            + "| `max profit - 50*co2` | a weighted sum: terms `number*indicator` joined by `+` and `-`, with blanks between; weights are per unit of each indicator |\n"
            + "| `max output-value / water-fresh`, `co2-intensity` | a ratio of two indicators, exact |\n"
            + "| `max (profit) / (co2 + 0.1*solid-waste)` | a ratio of sums; a sum of several terms stands in brackets |\n"
            + "| `co2, profit` | one after another: the best `co2` first, then the best `profit` among the plans that reach it |\n\n"
            + "A stage that was reached is kept by a row of the family `objective-stage`, with a slack of 10⁻⁹ of its value. Where the solver finds nothing in that although the plan of the stage before keeps all rows, it is asked again with that plan as a start, then with 10⁻⁸ and 10⁻⁷; the slack stands in the proof.\n\n");
        page.Append(Ratios);
        return page.ToString();
    }

    private const string Ratios =
        "### Ratios\n\nA ratio $n(x) / d(x)$ of two sums of terms is sought exactly. First the least and the greatest $d$ are found: where $d$ can have either sign, or is always zero,\n"
        + "the question has no answer and that is said. Let $d > 0$ be sought at its greatest ratio (the other cases by turning signs).\n\n"
        + "Without whole numbers the program of Charnes and Cooper (1962) is solved: with $y = t x$, $t \\ge 0$,\n\n"
        + "$$\n\\max \\; n^\\top y + n_0 t \\quad \\text{subject to} \\quad L t \\le A y \\le U t, \\quad l t \\le y \\le u t, \\quad d^\\top y + d_0 t = D\n$$\n\n"
        + "where $D$ is the denominator of a known plan, so that $t$ lies near 1. The plan is $x = y / t$; where only $t = 0$ is best, the ratio is approached and not reached, which is\n"
        + "said. With whole numbers, Dinkelbach's (1967) steps $r \\leftarrow n(x) / d(x)$ are taken, where $x$ maximises $n - r d$; they end when that is no more than zero.\n\n"
        + "Both have one proof. At the ratio $r$ the program $\\max n - r d$ has the value 0, and its multipliers show that no plan has more: then $n \\le r d$ for every plan, and\n"
        + "$n / d \\le r$ because $d > 0$, which multipliers of their own show. `verify` computes all of this again from the package. With whole numbers a proven remainder $s$ of\n"
        + "$n - r d$ bounds the ratio by $r + s / d_{\\min}$; where $d$ can be as small as one likes, by that of plans whose denominator is no smaller. A shadow price of a ratio is the\n"
        + "multiplier divided by $d$.\n\nWhere several plans reach a ratio (it does not change with the size of the park), a second stage says which is wanted: `max output-value / water-fresh, profit`.\n";

    private static string PageOf(IBlock block, string example)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Title(block.Id)}\n\n").Append(Made);
        page.Append(CultureInfo.InvariantCulture, $"{block.Sentence}\n\n$$\n{block.Formula.Tex}\n$$\n\n| symbol | meaning | unit |\n|---|---|---|\n");
        foreach (Symbol symbol in block.Formula.Symbols) page.Append(CultureInfo.InvariantCulture, $"| ${symbol.Tex}$ | {symbol.Meaning} | {symbol.Unit} |\n");
        page.Append(CultureInfo.InvariantCulture, $"\n*Source.* {block.Formula.Source}\n\n## Example\n\n");
        page.Append("The rows of this family alone, for a park made small enough to read. Names are written with round brackets here, for the format knows no others.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"```\n{example}```\n\n[All families](README.md)\n");
        return page.ToString();
    }

    private static string Indicators()
    {
        var units = new ModelUnits(Unit.Parse("EUR2020"), new Dictionary<string, double>());
        var page = new StringBuilder();
        page.Append("# Indicators\n\n").Append(Made);
        page.Append(
            "An indicator is a sum of terms, a variable times a coefficient each. The same terms make an objective, a limit, a value by organisation, site or plant, and\n"
            + "the trace in the report. Money is shown here in `EUR2020`; a package names its own currency.\n\n"
            + "| id | title | unit | better | formula |\n|---|---|---|---|---|\n");
        foreach (IIndicator indicator in IndicatorCatalogue.BuiltIn)
        {
            string better = indicator.Better == Better.More ? "more" : "less";
            page.Append(CultureInfo.InvariantCulture, $"| `{indicator.Id}` | {indicator.Title} | {indicator.UnitIn(units).Symbol} | {better} | {indicator.Formula} |\n");
        }

        page.Append(
            "\nA package makes indicators of its own by naming them in `factors.csv`: the sum of amount × factor, less being better.\n\n"
            + "## Flows that a factor can charge\n\n| scope | flow |\n|---|---|\n");
        foreach (FlowScope scope in Enum.GetValues<FlowScope>()) page.Append(CultureInfo.InvariantCulture, $"| `{Text(scope)}` | {Meaning(scope)} |\n");
        page.Append("\n## Ratios\n\nAn indicator per output value, where the park sells something. They are shown for every park, and can be sought and limited; so can any other ratio, written `a / b`.\n\n| id | title | unit |\n|---|---|---|\n");
        foreach (Intensity intensity in IndicatorCatalogue.RatiosOfBuiltIn)
            page.Append(CultureInfo.InvariantCulture, $"| `{intensity.Id}` | {intensity.Title} | {intensity.UnitIn(units).Symbol} |\n");
        page.Append(
            "\n## Who is charged\n\nWhat a plant decides (activity, building) belongs to the plant. What is bought, drawn, sold or let go belongs to the premises and is shared among\n"
            + "its plants in proportion to what they take or give. A flow between premises, its carriage and the link belong to the end that takes.\n");
        return page.ToString();
    }

    private static IReadOnlyList<(string Symbol, string Name, string Meaning, string Unit)> VariableRows { get; } =
    [
        ("x", "activity", "activity of a plant: amount of its reference resource in a slice", "amount per year"),
        ("n", "build", "new capacity of a plant", "amount per year"),
        ("z", "built", "whether a plant is built, where that is a decision", "0 or 1"),
        ("q", "segment", "new capacity on a segment of a plant's cost curve", "amount per year"),
        ("w", "segment-chosen", "whether a segment of a cost curve is chosen, where that is a decision", "0 or 1"),
        ("m", "units", "number of units of a size of a plant", "whole number"),
        ("f", "flow", "flow that leaves the start of an arc, a resource on a link, in a slice", "amount per year"),
        ("n", "link-build", "new capacity of a link", "amount per year"),
        ("z", "link-built", "whether a link is built, where that is a decision", "0 or 1"),
        ("b", "buy", "bought by a pool, a resource at a premises, in a slice", "amount per year"),
        ("v", "sell", "sold by a pool in a slice", "amount per year"),
        ("g", "draw", "drawn from an endowment by a pool in a slice", "amount per year"),
        ("e", "release", "let go by a pool in a slice", "amount per year"),
    ];

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string Text(FlowScope scope) => scope switch
    {
        FlowScope.Buy => "buy",
        FlowScope.Sell => "sell",
        FlowScope.Release => "release",
        FlowScope.Extract => "extract",
        FlowScope.Input => "input",
        FlowScope.Output => "output",
        _ => "exchange",
    };

    private static string Meaning(FlowScope scope) => scope switch
    {
        FlowScope.Buy => "what is bought",
        FlowScope.Sell => "what is sold",
        FlowScope.Release => "what is let go",
        FlowScope.Extract => "what is drawn from an endowment",
        FlowScope.Input => "what plants take in",
        FlowScope.Output => "what plants give out",
        _ => "what arrives from another organisation",
    };
}
