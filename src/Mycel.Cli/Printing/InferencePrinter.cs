using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what was inferred: the waves, the superstructure, what is missing, and what could become of by-products.</summary>
internal static class InferencePrinter
{
    private const int MostRows = 10;
    private const int MostNames = 4;

    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="document">What was inferred.</param>
    /// <param name="package">The package as the user named it.</param>
    public static void Print(Sheet sheet, InferenceDocument document, string package)
    {
        string scenario = document.Scenario.Count == 0 ? "" : $" ({string.Join(", ", document.Scenario)})";
        sheet.Title($"{document.Package.Title}{scenario}");
        sheet.Paragraph(Lead(document));
        PrintWaves(sheet, document);
        PrintIndustries(sheet, document);
        PrintFigures(sheet, document);
        PrintProducts(sheet, document);
        PrintShortages(sheet, document);
        PrintByProducts(sheet, document);
        PrintLoops(sheet, document);
        PrintFindings(sheet, document, package);
    }

    private static string Lead(InferenceDocument document)
    {
        int possible = document.Technologies.Count(technology => technology.Status == "accepted");
        int kept = document.Technologies.Count(technology => technology.Kept);
        string some = $"{Figures.Of(possible)} of {Count(document.Technologies.Count, "technology", "technologies")} can be reached in {Count(document.Waves.Count, "wave", "waves")}";
        string selected = kept == possible ? "" : $"; {Figures.Of(kept)} of them lead to what is wanted";
        string end = document.Status switch
        {
            "stopped" => " The session was ended before everything was decided.",
            "limited" => " More would follow: the number of waves was limited.",
            _ => "",
        };
        return $"{some}{selected}.{end}";
    }

    private static void PrintWaves(Sheet sheet, InferenceDocument document)
    {
        if (document.Waves.Count == 0) return;
        sheet.Heading("Wave by wave");
        sheet.Table(
            ["Wave", ">Possible", ">Rejected", "Technologies", "Brings"],
            document.Waves.Select(wave => (IReadOnlyList<string>)
                [Figures.Of(wave.Number), Figures.Of(wave.Accepted.Count), Figures.Of(wave.Rejected.Count), Names(wave.Accepted), Names(wave.Brings)]));
    }

    private static void PrintIndustries(Sheet sheet, InferenceDocument document)
    {
        sheet.Heading("The superstructure by industry");
        sheet.Table(
            ["Industry", ">Looked at", ">Possible", ">Kept", ">Links within", ">To others", ">From others"],
            document.Industries.Select(row => (IReadOnlyList<string>)
            [
                row.Industry.Length == 0 ? "(none named)" : row.Industry, Figures.Of(row.Database), Figures.Of(row.Possible), Figures.Of(row.Kept), Figures.Of(row.LinksWithin),
                Figures.Of(row.LinksOut), Figures.Of(row.LinksIn),
            ]));
    }

    private static void PrintFigures(Sheet sheet, InferenceDocument document)
    {
        bool compared = document.Statistics.Any(figure => figure.Published is not null);
        sheet.Heading("The superstructure in figures");
        sheet.Table(
            compared ? ["", ">Here", ">Published", "Source"] : ["", ">Here"],
            document.Statistics.Select(figure => (IReadOnlyList<string>)(compared
                ? [figure.Title, Figures.Of(figure.Value), Figures.Of(figure.Published), figure.Source]
                : [figure.Title, Figures.Of(figure.Value)])));
    }

    private static void PrintProducts(Sheet sheet, InferenceDocument document)
    {
        List<InferredNeed> products = [.. document.Needs.Where(need => need.Step == 0)];
        List<InferredNeed> unmet = [.. document.Needs.Where(need => need.Step > 0 && need.Met == "unmet")];
        if (products.Count == 0) return;
        sheet.Heading($"What is wanted, and what makes it{Part(products.Count)}");
        sheet.Table(
            ["Product", "Met by", ">Ways", "Technologies"],
            products.Take(MostRows).Select(need => (IReadOnlyList<string>)
                [TitleOf(document, need.Resource), need.Met, Figures.Of(need.Alternatives.Count), Names([.. need.Alternatives.Select(way => way.Technology)])]));
        if (unmet.Count > 0) sheet.Paragraph($"Needed on some way to them and met by nothing: {Names([.. unmet.Select(need => need.Resource)])}.");
    }

    private static void PrintShortages(Sheet sheet, InferenceDocument document)
    {
        if (document.Shortages.Count == 0) return;
        sheet.Heading($"What is missing{Part(document.Shortages.Count)}");
        sheet.Table(
            ["Resource", ">Wait for it alone", ">Wait for it", "Could come from"],
            document.Shortages.Take(MostRows).Select(row => (IReadOnlyList<string>)
                [TitleOf(document, row.Resource), Figures.Of(row.Alone.Count), Figures.Of(row.All), row.Providers.Count == 0 ? "nobody" : Names(row.Providers)]));
    }

    private static void PrintByProducts(Sheet sheet, InferenceDocument document)
    {
        List<InferredByProduct> taken = [.. document.ByProducts.Where(row => row.Takers.Count > 0).OrderByDescending(row => row.Takers.Count)];
        if (document.ByProducts.Count == 0) return;
        sheet.Heading($"By-products that somebody could take{Part(taken.Count)}");
        sheet.Table(
            ["By-product", ">Takers", "For example"],
            taken.Take(MostRows).Select(row => (IReadOnlyList<string>)[TitleOf(document, row.Resource), Figures.Of(row.Takers.Count), WayOf(row)]));
        List<string> left = [.. document.ByProducts.Where(row => row.Takers.Count == 0 && row.Sale != "price").Select(row => row.Resource)];
        if (left.Count > 0) sheet.Paragraph($"Nobody takes {Names(left)}.");
    }

    private static string WayOf(InferredByProduct row) => string.Join(" → ", row.Takers[0].Way.Prepend(row.Takers[0].Technology));

    private static void PrintLoops(Sheet sheet, InferenceDocument document)
    {
        if (document.Loops.Count == 0) return;
        sheet.Heading("Circles that would keep themselves going, but that nothing starts");
        sheet.Columns([.. document.Loops.Take(MostRows).Select(loop => (IReadOnlyList<string>)
            [loop.Id, $"{Names(loop.Technologies)}: a first amount of {string.Join(loop.IsAnyEnough ? " or " : " and ", loop.Starters)} would start it"])]);
    }

    private static void PrintFindings(Sheet sheet, InferenceDocument document, string package)
    {
        List<FindingEntry> decisions = [.. document.Findings.Where(finding => finding.Code == "decision-unused")];
        if (decisions.Count > 0)
        {
            sheet.Line();
            FindingsPrinter.PrintFindings(sheet, decisions);
        }

        int written = document.Findings.Count(finding => finding.Place.StartsWith("package/", StringComparison.Ordinal) && finding.Severity == "error");
        if (written > 0) sheet.Line($"The written package has {Count(written, "error", "errors")}: mycel check shows what was rejected that it cannot do without.");
        int others = document.Findings.Count - decisions.Count - document.Findings.Count(finding => finding.Place.StartsWith("package/", StringComparison.Ordinal));
        if (others > 0) sheet.Line($"{Count(others, "warning", "warnings")} about the package: mycel check {package}");
    }

    private static string TitleOf(InferenceDocument document, string resource)
    {
        int place = IndexOf(document.Resources, resource);
        return place < 0 ? resource : document.Resources[place].Title;
    }

    private static int IndexOf(IReadOnlyList<InferredResource> resources, string id)
    {
        int low = 0;
        int high = resources.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(resources[middle].Id, id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {Count(names.Count - MostNames, "more", "more")}" : "");

    private static string Part(int all) => all > MostRows ? $" (the first {MostRows} of {Figures.Of(all)})" : "";

    private static string Count(int count, string one, string many) => $"{Figures.Of(count)} {(count == 1 ? one : many)}";
}
