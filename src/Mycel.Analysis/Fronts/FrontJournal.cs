using System.Text.Json;
using System.Text.Json.Serialization;
using Mycel.Analysis.Results;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Remembers the answers of a search. A search that starts again asks the same questions in the same places, so that what an earlier one found is taken over to the last bit.
/// What is remembered is no proof: every point is audited when the document is made.
/// </summary>
internal sealed class FrontJournal
{
    private readonly object _gate = new();
    private readonly IFrontMemory? _memory;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Opens a journal; what it remembers of another question is thrown away.</summary>
    /// <param name="memory">Where lines are kept; null to remember nothing.</param>
    /// <param name="title">What tells one question from another: package, scenarios, options, size.</param>
    public FrontJournal(IFrontMemory? memory, string title)
    {
        _memory = memory;
        if (memory is null) return;
        bool isSame = false;
        foreach (string line in memory.Lines)
        {
            if (!isSame && line != title) break;
            if (isSame && Read(line) is { } entry) _known[entry.Key] = line;
            isSame = true;
        }

        if (isSame) return;
        memory.Restart();
        memory.Append(title);
    }

    /// <summary>Whether a chain of tasks is remembered to its end.</summary>
    /// <param name="chain">Its place in the search.</param>
    public bool Knows(string chain) => _known.ContainsKey(EndOf(chain));

    /// <summary>Remembers that a chain of tasks came to its end.</summary>
    /// <param name="chain">Its place in the search.</param>
    public void Finish(string chain) => Append(new JournalEntry(EndOf(chain), [], [], null, null, null, null));

    /// <summary>The answer to a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="program">The program.</param>
    /// <returns>The answer; null where it is not remembered.</returns>
    public FrontAnswer? Recall(FrontTask task, FrontProgram program)
    {
        if (_known.Count == 0 || !_known.TryGetValue(task.Key, out string? line) || Read(line) is not { } entry) return null;
        if (!entry.Weights.SequenceEqual(task.Weights) || !entry.Limits.SequenceEqual(task.Limits)) return null;
        // Why nothing is feasible was not kept; where it is asked for, it is found again.
        if (entry.Columns is null) return task.Explains ? null : new FrontAnswer(task, new Infeasible(null));
        SparseProgram sparse = program.Program;
        double[]? columns = PackedNumbers.Unpack(entry.Columns), rows = PackedNumbers.Unpack(entry.Rows ?? "");
        Basis? basis = entry.Basis is null ? null : Basis.FromText(entry.Basis, sparse.ColumnCount, sparse.RowCount);
        bool isWhole = columns?.Length == sparse.ColumnCount && rows is not null && (rows.Length == sparse.RowCount || sparse.HasIntegers)
            && columns.All(double.IsFinite) && rows.All(double.IsFinite) && (basis is not null || sparse.HasIntegers);
        if (!isWhole) return null;
        Solution solution = Solution.Of(sparse, columns);
        return new FrontAnswer(task, null)
        {
            Columns = columns!, Values = program.ValuesOf(solution.RowValues), Multipliers = rows!, Bound = entry.Bound, Basis = basis,
        };
    }

    /// <summary>Remembers an answer. One that was cut off is asked for again next time.</summary>
    /// <param name="task">The task.</param>
    /// <param name="answer">The answer.</param>
    public void Keep(FrontTask task, FrontAnswer answer)
    {
        if (_memory is null || !(answer.IsOptimal || answer.Failure is Infeasible)) return;
        var entry = answer.IsOptimal
            ? new JournalEntry(task.Key, task.Weights, task.Limits, PackedNumbers.Of(answer.Columns), PackedNumbers.Of(answer.Multipliers), answer.Basis?.ToText(), answer.Bound)
            : new JournalEntry(task.Key, task.Weights, task.Limits, null, null, null, null);
        Append(entry);
    }

    private static string EndOf(string chain) => chain + "/end";

    private void Append(JournalEntry entry)
    {
        if (_memory is null) return;
        string line = JsonSerializer.Serialize(entry, JournalJson.Default.JournalEntry);
        lock (_gate) _memory.Append(line);
    }

    // The last line of a search that was killed may be cut off.
    private static JournalEntry? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An answer as the journal keeps it.</summary>
/// <param name="Key">Place in the search.</param>
/// <param name="Weights">Weight of each turned objective.</param>
/// <param name="Limits">Most that each turned objective may be; null for no limit.</param>
/// <param name="Columns">Values of the columns, packed; null where nothing is feasible.</param>
/// <param name="Rows">Multipliers of the rows, packed.</param>
/// <param name="Basis">Basis; null where there is none.</param>
/// <param name="Bound">Value that nothing can be below.</param>
internal sealed record JournalEntry(string Key, double[] Weights, double?[] Limits, string? Columns, string? Rows, string? Basis, double? Bound);

/// <summary>How the journal is written and read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext;
