using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints why a technology is possible or not: what feeds it, what it would feed, what it misses.</summary>
internal static class WhyPrinter
{
    /// <summary>Prints the whole explanation of a technology.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="document">What was inferred.</param>
    /// <param name="technology">The technology.</param>
    public static void Print(Sheet sheet, InferenceDocument document, InferredTechnology technology)
    {
        var titles = document.Resources.ToDictionary(resource => resource.Id, resource => resource.Title, StringComparer.Ordinal);
        string industry = technology.Industry.Length == 0 ? "" : $" ({technology.Industry})";
        sheet.Title(technology.Id + industry);
        sheet.Paragraph(StatusOf(technology, document));
        PrintReasons(sheet, technology, id => titles.GetValueOrDefault(id, id));
    }

    /// <summary>Prints a technology that is proposed, in three lines.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="technology">The technology.</param>
    /// <param name="titleOf">Title of a resource.</param>
    public static void PrintShort(Sheet sheet, InferredTechnology technology, Func<string, string> titleOf)
    {
        sheet.Line();
        sheet.Title(technology.Industry.Length == 0 ? technology.Id : $"{technology.Id} ({technology.Industry})");
        string takes = technology.Inputs.Count == 0 ? "nothing" : string.Join(", ", technology.Inputs.Select(input => $"{titleOf(input.Resource)} ({Origin(input)})"));
        string gives = technology.Outputs.Count == 0 ? "nothing" : string.Join(", ", technology.Outputs.Select(output => $"{titleOf(output.Resource)} ({Use(output)})"));
        sheet.Columns([["takes", takes], ["gives", gives]]);
    }

    /// <summary>Prints what feeds a technology and what it would feed, one resource in a row.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="technology">The technology.</param>
    /// <param name="titleOf">Title of a resource.</param>
    public static void PrintReasons(Sheet sheet, InferredTechnology technology, Func<string, string> titleOf)
    {
        sheet.Heading("What feeds it");
        sheet.Columns([.. technology.Inputs.Where(input => input.Origin != "missing").Select(input => (IReadOnlyList<string>)[titleOf(input.Resource), Fed(input)])]);
        if (technology.Inputs.All(input => input.Origin == "missing")) sheet.Line(technology.Inputs.Count == 0 ? "  It needs nothing." : "  Nothing yet.");
        List<InferredInput> missing = [.. technology.Inputs.Where(input => input.Origin == "missing")];
        if (missing.Count > 0)
        {
            sheet.Heading("What it misses");
            sheet.Columns([.. missing.Select(input => (IReadOnlyList<string>)[titleOf(input.Resource), Providers(input)])]);
        }

        sheet.Heading("What it would feed");
        sheet.Columns([.. technology.Outputs.Select(output => (IReadOnlyList<string>)[titleOf(output.Resource), Feeds(output)])]);
        if (technology.Outputs.Count == 0) sheet.Line("  It gives nothing out.");
    }

    /// <summary>How a technology stands, in a sentence.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="document">What was inferred.</param>
    public static string StatusOf(InferredTechnology technology, InferenceDocument document)
    {
        string why = technology.Reason.Length == 0 ? "" : $": {technology.Reason}";
        string status = technology.Status switch
        {
            "accepted" => $"Possible from wave {technology.Wave} on, and accepted{why}.",
            "rejected" => $"Possible from wave {technology.Wave} on, but rejected{why}.",
            "open" => $"Possible from wave {technology.Wave} on; nobody has decided yet.",
            "barred" => $"Forbidden by the policy '{technology.Reason}'.",
            "beyond" => "Not reached: it would become possible in a later wave.",
            "loop" => LoopText(technology, document),
            _ => "Not possible: something is missing that nothing provides.",
        };
        return technology.Status == "accepted" && !technology.Kept ? status + " It leads to none of the wanted products." : status;
    }

    private static string LoopText(InferredTechnology technology, InferenceDocument document)
    {
        InferredLoop? loop = document.Loops.FirstOrDefault(candidate => candidate.Technologies.Contains(technology.Id));
        return loop is null
            ? "Not possible now: it would run once a circle of technologies that it depends on were started."
            : $"Not possible now: it would keep itself going with {loop.Id} ({Names(loop.Technologies, loop.Technologies.Count)}), but nothing starts it. "
                + $"A first amount of {string.Join(loop.IsAnyEnough ? " or " : " and ", loop.Starters)} would.";
    }

    private static string Origin(InferredInput input) => input.Origin switch
    {
        "endowment" => "from nature",
        "market" => "bought",
        "named" => "given",
        "made" => input.Technologies.Count > 0 ? $"from {input.Technologies[0]}" : "made",
        _ => "missing",
    };

    private static string Use(InferredOutput output) =>
        output.Unlocks > 0 ? $"the last thing that {Count(output.Unlocks, "technology waits", "technologies wait")} for"
        : output.Sale == "price" ? "sold"
        : output.Wanted ? "wanted"
        : output.Count > 0 ? $"{Count(output.Count, "technology takes", "technologies take")} it"
        : output.Sale == "fee" ? "taken for a fee" : "nobody takes it";

    private static string Fed(InferredInput input) => input.Origin switch
    {
        "endowment" => "an endowment: nature or a neighbour gives it",
        "market" => "bought on a market",
        "named" => "given, as the question says",
        _ => $"made from wave {input.Wave} on by {Names(input.Technologies, input.Count)}",
    };

    private static string Providers(InferredInput input) =>
        input.Count == 0 ? "no technology makes it, no market sells it, and it is no endowment" : $"could come from {Names(input.Technologies, input.Count)}";

    private static string Feeds(InferredOutput output)
    {
        var parts = new List<string>();
        if (output.Wanted || output.Sale == "price") parts.Add(output.Sale == "price" ? "sold on a market" : "wanted");
        if (output.Count > 0) parts.Add($"taken by {Names(output.Technologies, output.Count)}");
        if (output.Unlocks > 0) parts.Add($"{Count(output.Unlocks, "technology waits", "technologies wait")} for nothing else");
        if (output.Sale == "fee") parts.Add("taken by a market for a fee");
        return parts.Count == 0 ? "nobody takes it" : string.Join("; ", parts);
    }

    private static string Names(IReadOnlyList<string> names, int count) =>
        string.Join(", ", names) + (count > names.Count ? $" and {Count(count - names.Count, "other", "others")}" : "");

    private static string Count(int count, string one, string many) => $"{Figures.Of(count)} {(count == 1 ? one : many)}";
}
