using Mycel.Analysis.Reporting;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

public sealed class InferencePageTests
{
    private const string Hostile = "<script>alert('x')</script>";

    [Fact]
    public void Data_stays_data_wherever_it_stands()
    {
        string page = Page(Sample(Hostile));

        page.ShouldNotContain(Hostile);
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void A_document_without_technologies_has_a_page() => Page(Sample("") with { Technologies = [], Waves = [], Statistics = [], Industries = [] }).ShouldContain("has no technologies");

    [Fact]
    public void The_same_document_gives_the_same_page() => Page(Sample("a")).ShouldBe(Page(Sample("a")));

    [Fact]
    public void Every_table_has_as_many_cells_in_a_row_as_headings()
    {
        foreach (ResultTable table in InferenceTables.All(Sample("plain")))
        {
            string[] lines = table.Text.TrimEnd('\n').Split('\n');
            lines.ShouldAllBe(line => line.Count(letter => letter == ',') == lines[0].Count(letter => letter == ','), table.FileName);
            lines.Length.ShouldBeGreaterThan(1, table.FileName);
        }
    }

    private static string Page(InferenceDocument document)
    {
        using var writer = new StringWriter();
        InferencePage.Write(document, writer);
        return writer.ToString();
    }

    private static InferenceDocument Sample(string text) => new()
    {
        Status = "complete", Package = new PackageStamp("sample", text, "00"), Databases = [new PackageStamp(text, text, "11")], Scenario = [text],
        Options = new Dictionary<string, string> { ["from"] = text },
        Statistics = [new InferenceFigure("links", "Links", 3, 709, text, text)],
        Industries = [new InferredIndustry(text, 2, 1, 1, 0, 1, 1)],
        Waves = [new InferredWave(1, ["works"], [text], [], ["salt"])],
        Decisions = [new InferenceDecision(1, "works", "accept", text), new InferenceDecision(1, "other", "reject", text)],
        Technologies =
        [
            new InferredTechnology("works", text, text, "accepted", 1, text, true, [new InferredInput("brine", "endowment", 0, [], 0)], [new InferredOutput("salt", true, "price", true, 0, [text], 1)]),
            new InferredTechnology("other", text, text, "blocked", null, text, false, [new InferredInput("coal", "missing", null, [text], 1)], []),
        ],
        Resources =
        [
            new InferredResource("brine", text, "water", "endowment", 0, 0, 1, 0), new InferredResource("salt", text, "material", "made", 1, 1, 1, 3),
            new InferredResource("coal", text, "fuel", "missing", null, 0, 0, 0),
        ],
        Links = [new InferredLink("works", "other", "salt")], LinksListed = true,
        Needs = [new InferredNeed("salt", 0, "made", [new InferredAlternative("works", "accepted", [])]), new InferredNeed("coal", 1, "unmet", [new InferredAlternative("other", "blocked", [text])])],
        ByProducts = [new InferredByProduct("salt", ["works"], "none", [new InferredTaker("other", "blocked", [text], ["salt", "works", "brine"], "wanted")]), new InferredByProduct("coal", [text], "fee", [])],
        Loops = [new InferredLoop("loop-1", [text], ["salt"], ["brine", "coal"], true)],
        Shortages = [new InferredShortage("coal", [text], 1, [text])],
        Changes = [new InferredChange("added", "plants", text, text)],
        Findings = [new FindingEntry("warning", "decision-unused", text, text, text)],
    };
}
