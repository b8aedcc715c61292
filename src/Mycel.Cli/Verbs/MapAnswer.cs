using System.Text.Json;
using Mycel.Analysis.Network;
using Mycel.Analysis.Network.Exports;
using Mycel.Analysis.Results;
using Mycel.Cli.Hosting;
using Mycel.Cli.Printing;

namespace Mycel.Cli.Verbs;

/// <summary>The way from a question about a network to its answer.</summary>
internal static class MapAnswer
{
    private const string Results = "results";

    /// <summary>Reads, measures, writes and prints.</summary>
    /// <param name="around">Where it happens.</param>
    /// <param name="request">What is asked.</param>
    /// <returns>The exit code.</returns>
    public static int Give(Surroundings around, MapRequest request)
    {
        MapInput input = LongWork.Run(around, request.Quiet, $"Reading {request.Subject}", _ => MapInput.Read(around, request));
        if (input.Network is not { } network) return RefuseInput(around, request, input.Checked);
        CoreRule core = request.Options.Core with { Keep = IdsOf(around, request.Keep, network), Drop = IdsOf(around, request.Drop, network) };
        MapOptions options = request.Options with { Core = core };
        if (NetworkMap.ProblemOf(network, options) is { } problem) throw Refused.Usage(problem);
        string? folder = FolderOf(around, request, input);
        if (folder is not null) ResultFolder.RefuseOccupied(folder);
        var asked = new MapQuestion(input.Stamp, input.Scenario, request.InDocument(core), input.Checked.Findings);
        MapDocument map = LongWork.Run(around, request.Quiet, "Measuring the network", words =>
            NetworkMap.Of(network, options, asked, new InWords(words, options.Paths.Sample ?? network.Nodes.Count), around.Stop));
        foreach (string file in request.Export) Export(around, request, map, file);
        if (folder is not null) LongWork.Run(around, request.Quiet, "Writing the report", _ => MapFiles.Write(folder, map));
        Print(around, request, map, folder);
        return map.Status == "stopped" ? ExitCode.Stopped : ExitCode.Done;
    }

    private static int RefuseInput(Surroundings around, MapRequest request, CheckDocument document)
    {
        if (request.Json) around.Output.Write(JsonSerializer.Serialize(document, CheckJson.Default.CheckDocument) + "\n");
        FindingsPrinter.Print(new Sheet(around, around.Error), request.Subject, document);
        return ExitCode.Findings;
    }

    // What is a node is meant as a node, even where a file is called the same.
    private static IReadOnlyList<string> IdsOf(Surroundings around, IReadOnlyList<string> given, ExchangeNetwork network)
    {
        if (given.Count == 0) return [];
        var known = network.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return [.. given.SelectMany(text => IdsOf(around, text, known)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> IdsOf(Surroundings around, string text, HashSet<string> known)
    {
        string file = around.PathTo(text);
        string[] parts = known.Contains(text) ? [text] : File.Exists(file) ? File.ReadAllLines(file) : text.Split(',');
        return parts.Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    private static string? FolderOf(Surroundings around, MapRequest request, MapInput input)
    {
        if (request.Folder is not null) return around.PathTo(request.Folder);
        if (request.Json) return null;
        string name = string.Join('+', input.Scenario.Prepend(input.Stamp.Name));
        string safe = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '+' ? letter : '-'));
        return around.PathTo(Path.Combine(Results, safe + "-map"));
    }

    private static void Export(Surroundings around, MapRequest request, MapDocument map, string file)
    {
        if (Directory.Exists(file)) throw Refused.Input($"{around.Shown(file)} is a folder, and a file is to be written there. Choose another name.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (FileStream stream = File.Create(file)) NetworkExport.Write(map, file, stream);
        if (!request.Quiet) around.Error.WriteLine($"Written: {around.Shown(file)}");
    }

    private static void Print(Surroundings around, MapRequest request, MapDocument map, string? folder)
    {
        if (request.Json)
        {
            around.Output.Write(JsonSerializer.Serialize(map, MapJson.Default.MapDocument));
            around.Output.Write('\n');
        }

        if (request.Quiet) return;
        var sheet = new Sheet(around, request.Json ? around.Error : around.Output);
        if (!request.Json) MapPrinter.Print(sheet, map, request.Subject);
        if (folder is null) return;
        sheet.Line();
        sheet.Line($"Report: {around.Shown(Path.Combine(folder, ResultFiles.Report))}");
    }

    private sealed class InWords(IProgress<string> words, int all) : IProgress<int>
    {
        public void Report(int value) => words.Report($"Measuring shortest paths from {Figures.Of(value)} of {Figures.Of(all)} nodes");
    }
}
