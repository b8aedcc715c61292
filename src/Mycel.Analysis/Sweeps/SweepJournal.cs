using System.Text.Json;
using Mycel.Analysis.Fronts;

namespace Mycel.Analysis.Sweeps;

/// <summary>
/// Remembers the blocks of a sweep that are done. A block is solved as a whole in a session of its own, so that what an earlier sweep found is what this one would find.
/// </summary>
internal sealed class SweepJournal
{
    private readonly object _gate = new();
    private readonly IFrontMemory? _memory;
    private readonly Dictionary<int, SweepBlock> _known = [];

    /// <summary>Opens a journal; what it remembers of another question is thrown away.</summary>
    /// <param name="memory">Where lines are kept; null to remember nothing.</param>
    /// <param name="title">What tells one question from another.</param>
    public SweepJournal(IFrontMemory? memory, string title)
    {
        _memory = memory;
        if (memory is null) return;
        bool isSame = false;
        foreach (string line in memory.Lines)
        {
            if (!isSame && line != title) break;
            if (isSame && Read(line) is { } block) _known[block.Number] = block;
            isSame = true;
        }

        if (isSame) return;
        memory.Restart();
        memory.Append(title);
    }

    /// <summary>The results of a block; null where they are not remembered.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="count">Number of its runs.</param>
    public SweepResult[]? Recall(int block, int count) => _known.GetValueOrDefault(block)?.Results is { } results && results.Length == count ? results : null;

    /// <summary>Remembers a block.</summary>
    /// <param name="block">Number of the block.</param>
    /// <param name="results">What came of its runs.</param>
    public void Keep(int block, SweepResult[] results)
    {
        if (_memory is null) return;
        string line = JsonSerializer.Serialize(new SweepBlock(block, results), SweepJournalJson.Default.SweepBlock);
        lock (_gate) _memory.Append(line);
    }

    // The last line of a sweep that was killed may be cut off.
    private static SweepBlock? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SweepJournalJson.Default.SweepBlock);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
