using System.Text.Json;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Fronts;

/// <summary>What a test asks of the trade-offs of a park.</summary>
internal static class Fronts
{
    public static FrontDocument Front(this PackageTables tables, string objectives, FrontOptions? options = null, IFrontMemory? memory = null, CancellationToken cancel = default)
    {
        FrontOptions asked = (options ?? new FrontOptions()) with { Objectives = objectives };
        return Run(Study.Unchecked(tables, asked.StudyOptions), asked, memory, cancel);
    }

    public static FrontDocument Run(Study study, FrontOptions options, IFrontMemory? memory = null, CancellationToken cancel = default)
    {
        options.ProblemIn(study).ShouldBeNull();
        return FrontFinder.Run(study, options, new PhaseClock(), memory, null, cancel);
    }

    public static Study Open(string example, FrontOptions options, params string[] scenario)
    {
        var findings = new FindingList();
        FolderStore store = FolderStore.OpenFolder(Repository.Path("examples", example), findings)!;
        PackageReading reading = PackageReader.Read(store, findings);
        Study? study = Study.Open(reading.Tables, store.Sha256(), scenario, options.StudyOptions, findings);
        findings.HasErrors.ShouldBeFalse();
        return study!;
    }

    /// <summary>Everything of a document but the time it took.</summary>
    public static string Bytes(this FrontDocument front) =>
        JsonSerializer.Serialize(front with { Timings = new Dictionary<string, double>() }, FrontJson.Default.FrontDocument);

    public static FrontPoint Marked(this FrontDocument front, string kind, string? objective = null)
    {
        string point = front.Marks.First(mark => mark.Kind == kind && mark.Objective == objective).Point;
        return front.Points.Single(candidate => candidate.Id == point);
    }
}

/// <summary>A memory that stops the search after some lines.</summary>
internal sealed class ShortMemory(int mostLines) : IFrontMemory, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<string> _lines = [];

    public CancellationToken Stop => _stop.Token;

    public IEnumerable<string> Lines => [.. _lines];

    public void Restart() => _lines.Clear();

    public void Append(string line)
    {
        _lines.Add(line);
        if (_lines.Count >= mostLines) _stop.Cancel();
    }

    /// <summary>Cuts the last line in two, as a search that was killed does.</summary>
    public void Tear() => _lines[^1] = _lines[^1][..(_lines[^1].Length / 2)];

    public void Dispose() => _stop.Dispose();
}

/// <summary>A memory that keeps everything.</summary>
internal sealed class LongMemory(IEnumerable<string> lines) : IFrontMemory
{
    private readonly List<string> _lines = [.. lines];

    public IEnumerable<string> Lines => [.. _lines];

    public void Restart() => _lines.Clear();

    public void Append(string line) => _lines.Add(line);
}
